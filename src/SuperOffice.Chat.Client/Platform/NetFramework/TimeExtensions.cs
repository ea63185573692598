using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of dates and durations that later platforms have.</summary>
internal static class TimeExtensions
{
    extension(TimeSpan)
    {
        public static TimeSpan operator *(TimeSpan value, double factor) => TimeSpan.FromTicks((long)Math.Round(value.Ticks * factor));

        public static TimeSpan operator /(TimeSpan value, double divisor) => TimeSpan.FromTicks((long)Math.Round(value.Ticks / divisor));
    }

    extension(DateTime)
    {
        public static bool TryParseExact(ReadOnlySpan<char> text, string[] formats, IFormatProvider? provider, DateTimeStyles style, out DateTime value) =>
            DateTime.TryParseExact(text.ToString(), formats, provider, style, out value);
    }

    extension(DateTimeOffset)
    {
        public static bool TryParseExact(ReadOnlySpan<char> text, string[] formats, IFormatProvider? provider, DateTimeStyles style, out DateTimeOffset value) =>
            DateTimeOffset.TryParseExact(text.ToString(), formats, provider, style, out value);
    }

    extension(TimeZoneInfo)
    {
        public static bool TryFindSystemTimeZoneById(string id, [NotNullWhen(true)] out TimeZoneInfo? zone)
        {
            zone = Find(id) ?? (WindowsTimeZones.TryGetId(id, out string? windowsId) ? Find(windowsId!) : null);
            return zone is not null;
        }
    }

    private static TimeZoneInfo? Find(string id)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            return null;
        }
    }
}
