namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Represents a name and its value; null is shown as a dash.</summary>
internal sealed record Field(string Name, string? Value);
