namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a message of a customer.</summary>
internal sealed record CustomerText(string Text);
