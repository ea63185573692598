namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the time of the emulator.</summary>
internal sealed record ClockInfo(DateTimeOffset Now);
