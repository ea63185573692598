namespace SuperOffice.Chat.Sample.Console.Rendering;

/// <summary>A name and what stands for it; null is shown as a dash.</summary>
internal sealed record Field(string Name, string? Value);
