namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents whether the suggested articles helped.</summary>
internal sealed record FaqResult(bool Helped);
