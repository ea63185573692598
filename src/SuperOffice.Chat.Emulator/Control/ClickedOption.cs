namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents a clicked option.</summary>
internal sealed record ClickedOption(string Option);
