namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the body of a failed request.</summary>
internal sealed record ErrorInfo(string Error);
