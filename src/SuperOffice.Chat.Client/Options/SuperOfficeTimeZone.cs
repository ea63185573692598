using System.Globalization;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client;

/// <summary>Resolves time zones by the codes and ids of SuperOffice.</summary>
internal static partial class SuperOfficeTimeZone
{
    private const string Default = "UTC";
    private const string OffsetFlag = ", includeTZOffset";

    // The code, the id where SuperOffice documents it (else 0), and the IANA name. Needed only for a date without an offset,
    // although the request asks for offsets. For all other zones such a date is read as UTC.
    internal static readonly (string Code, int Id, string Iana)[] Zones =
    [
        ("AT", 46, "Europe/Vienna"),
        ("AU-ACT", 36, "Australia/Canberra"),
        ("AU-NSW", 39, "Australia/Sydney"),
        ("AU-NT", 40, "Australia/Darwin"),
        ("AU-QLD", 41, "Australia/Brisbane"),
        ("AU-SA", 42, "Australia/Adelaide"),
        ("AU-TAS", 43, "Australia/Hobart"),
        ("AU-VIC", 44, "Australia/Melbourne"),
        ("AU-WA", 45, "Australia/Perth"),
        ("AU1", 38, "Australia/Lord_Howe"),
        ("AU3", 37, "Australia/Broken_Hill"),
        ("BD", 50, "Asia/Dhaka"),
        ("BE", 53, "Europe/Brussels"),
        ("BR-RJ", 81, "America/Sao_Paulo"),
        ("CA-AB", 96, "America/Edmonton"),
        ("CA-BC", 97, "America/Vancouver"),
        ("CA-BC1", 98, "America/Dawson_Creek"),
        ("CA-BC2", 99, "America/Vancouver"),
        ("CA-MB", 102, "America/Winnipeg"),
        ("CA-QC", 114, "America/Toronto"),
        ("CA2", 100, "America/Goose_Bay"),
        ("CA2A", 101, "America/St_Johns"),
        ("CH", 0, "Europe/Zurich"),
        ("DE", 0, "Europe/Berlin"),
        ("DK", 140, "Europe/Copenhagen"),
        ("FI", 0, "Europe/Helsinki"),
        ("FR", 156, "Europe/Paris"),
        ("GB", 0, "Europe/London"),
        ("NL", 0, "Europe/Amsterdam"),
        ("NO", 261, "Europe/Oslo"),
        ("SE", 0, "Europe/Stockholm"),
        ("US-CA", 425, "America/Los_Angeles"),
        ("US-HI", 433, "Pacific/Honolulu"),
        ("US-NY", 460, "America/New_York"),
    ];

    /// <returns>The reason why the time zone is not valid and what to do, or null when it is valid, null or empty.</returns>
    public static string? Validate(string? timeZone) =>
        string.IsNullOrEmpty(timeZone) || Code().IsMatch(TrimOffsetFlag(timeZone))
            ? null
            : $"TimeZone '{timeZone}' is not a SuperOffice time zone. Set a code (NO, US-NY, UTC) or an id (261). IANA and Windows names are not accepted.";

    /// <summary>Returns the value of the SO-TimeZone header, which always asks the server for offsets.</summary>
    public static string FormatHeader(string? timeZone) =>
        (string.IsNullOrEmpty(timeZone) ? Default : TrimOffsetFlag(timeZone).ToString()) + OffsetFlag;

    public static TimeZoneInfo Find(string? timeZone)
    {
        ReadOnlySpan<char> code = TrimOffsetFlag(string.IsNullOrEmpty(timeZone) ? Default : timeZone);
        _ = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int id);
        foreach ((string zoneCode, int zoneId, string iana) in Zones)
        {
            if (code.Equals(zoneCode, StringComparison.OrdinalIgnoreCase) || (id != 0 && id == zoneId))
            {
                return TimeZoneInfo.TryFindSystemTimeZoneById(iana, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc;
            }
        }

        return TimeZoneInfo.Utc;
    }

    private static ReadOnlySpan<char> TrimOffsetFlag(string timeZone)
    {
        ReadOnlySpan<char> text = timeZone;
        int comma = text.IndexOf(',');
        return comma >= 0 && text[(comma + 1)..].Trim().Equals("includeTZOffset", StringComparison.OrdinalIgnoreCase)
            ? text[..comma].Trim()
            : text;
    }

    [GeneratedRegex(@"\A([A-Za-z]{2,3}([0-9][A-Za-z]?)?(-[A-Za-z0-9]{1,5})?|[0-9]{1,4})\z")]
    private static partial Regex Code();
}
