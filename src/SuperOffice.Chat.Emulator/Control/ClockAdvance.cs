namespace SuperOffice.Chat.Emulator.Control;

/// <summary>Represents the time to advance the clock by.</summary>
internal sealed record ClockAdvance(double Seconds);
