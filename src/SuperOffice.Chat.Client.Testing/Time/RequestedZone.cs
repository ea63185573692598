using System.Globalization;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the time zone that a request asks for.</summary>
/// <param name="Zone">The time zone.</param>
/// <param name="Name">The code or the id as sent, or null when the request names none.</param>
/// <param name="IncludesOffset">True when dates include their offset.</param>
/// <param name="OffsetColon">True when offsets are written with a colon.</param>
internal sealed record RequestedZone(TimeZoneInfo Zone, string? Name, bool IncludesOffset, bool OffsetColon = true)
{
    public static RequestedZone UtcWithOffset { get; } = new(TimeZoneInfo.Utc, null, true);

    public string Format(DateTimeOffset date)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(date, Zone);
        string clock = local.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return IncludesOffset ? clock + Offset(local) : clock;
    }

    public string FormatUtc(DateTimeOffset stamp) => (this with { Zone = TimeZoneInfo.Utc }).Format(stamp);

    private string Offset(DateTimeOffset local)
    {
        if (Zone == TimeZoneInfo.Utc)
        {
            return "Z";
        }

        string offset = local.ToString("zzz", CultureInfo.InvariantCulture);
        return OffsetColon ? offset : offset.Replace(":", "", StringComparison.Ordinal);
    }
}
