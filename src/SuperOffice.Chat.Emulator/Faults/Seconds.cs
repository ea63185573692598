namespace SuperOffice.Chat.Emulator.Faults;

/// <summary>Converts the seconds of a request or of the page to a time.</summary>
internal static class Seconds
{
    private const double Most = 100d * 366 * 24 * 60 * 60;

    /// <exception cref="ArgumentOutOfRangeException">The time is longer than 100 years.</exception>
    public static TimeSpan ToTime(double seconds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(seconds), Most, nameof(seconds));
        return TimeSpan.FromSeconds(seconds);
    }
}
