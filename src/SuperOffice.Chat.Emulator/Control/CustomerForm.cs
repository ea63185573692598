namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the form before the chat.</summary>
internal sealed record CustomerForm(string? Name = null, string? Email = null, string? Phone = null, string? Company = null);
