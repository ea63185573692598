namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the consent of a user.</summary>
internal sealed record ConsentInfo(string RefreshToken);
