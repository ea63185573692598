using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Converts dates to their stored form, which is in UTC. Year 1 means none and year 9999 means no end; neither is
/// converted.
/// </summary>
internal static class WireDate
{
    public const string None = "0001-01-01T00:00:00";

    public const string OpenEnd = "9999-12-31T23:59:59.9999999";

    private const string StoredFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    private static readonly string[] WallClock = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd"];

    public static string Store(DateTimeOffset date) => date.UtcDateTime.ToString(StoredFormat, CultureInfo.InvariantCulture);

    /// <param name="text">The date as sent.</param>
    /// <param name="zone">The time zone of a date without an offset.</param>
    /// <param name="stored">The date as stored.</param>
    public static bool TryStore(string text, TimeZoneInfo zone, [NotNullWhen(true)] out string? stored)
    {
        stored = text.StartsWith("0001-", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text) ? None
            : text.StartsWith("9999-", StringComparison.Ordinal) ? OpenEnd
            : TryParse(text.Trim(), zone, out DateTimeOffset instant) ? Store(instant)
            : null;
        return stored is not null;
    }

    public static bool TryReadStored(string? stored, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        stored, StoredFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static bool TryParse(string text, TimeZoneInfo zone, out DateTimeOffset instant)
    {
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant))
        {
            return true;
        }

        bool isClock = DateTime.TryParseExact(text, WallClock, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock);
        instant = isClock ? new DateTimeOffset(clock, zone.GetUtcOffset(clock)) : default;
        return isClock;
    }
}
