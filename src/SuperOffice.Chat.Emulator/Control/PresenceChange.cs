namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the presence of a user.</summary>
internal sealed record PresenceChange(bool Present);
