using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Converts times of day, which have the format of a time span. The end of a day can be 24 hours.</summary>
internal static class WireTime
{
    public const string Zero = "00:00:00";

    private static readonly string[] Forms =
        [@"hh\:mm\:ss", @"hh\:mm", @"hh\:mm\:ss\.FFFFFFF", @"d\.hh\:mm\:ss", @"d\.hh\:mm\:ss\.FFFFFFF"];

    /// <param name="text">The time as sent. For a date with a time, the time is used.</param>
    /// <param name="stored">The time as stored.</param>
    public static bool TryStore(string text, [NotNullWhen(true)] out string? stored)
    {
        string clock = text[(text.IndexOf('T', StringComparison.Ordinal) + 1)..].Trim();
        stored = clock.Length == 0 ? Zero
            : TimeSpan.TryParseExact(clock, Forms, CultureInfo.InvariantCulture, out TimeSpan time) && time <= TimeSpan.FromDays(1)
                ? time.ToString("c", CultureInfo.InvariantCulture)
                : null;
        return stored is not null;
    }

    public static TimeSpan Read(string? stored) =>
        TimeSpan.TryParseExact(stored, "c", CultureInfo.InvariantCulture, out TimeSpan time) ? time : TimeSpan.Zero;
}
