namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the approved system user of a tenant.</summary>
internal sealed record SystemUserInfo(string SystemToken);
