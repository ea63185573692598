namespace SuperOffice.Chat.Client;

/// <summary>Maps IANA names of time zones to the names of Windows, which this platform knows alone. The source is Unicode CLDR.</summary>
internal static class WindowsTimeZones
{
    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["America/Dawson_Creek"] = "US Mountain Standard Time",
        ["America/Edmonton"] = "Mountain Standard Time",
        ["America/Goose_Bay"] = "Atlantic Standard Time",
        ["America/Los_Angeles"] = "Pacific Standard Time",
        ["America/New_York"] = "Eastern Standard Time",
        ["America/Sao_Paulo"] = "E. South America Standard Time",
        ["America/St_Johns"] = "Newfoundland Standard Time",
        ["America/Toronto"] = "Eastern Standard Time",
        ["America/Vancouver"] = "Pacific Standard Time",
        ["America/Winnipeg"] = "Central Standard Time",
        ["Asia/Dhaka"] = "Bangladesh Standard Time",
        ["Australia/Adelaide"] = "Cen. Australia Standard Time",
        ["Australia/Brisbane"] = "E. Australia Standard Time",
        ["Australia/Broken_Hill"] = "Cen. Australia Standard Time",
        ["Australia/Canberra"] = "AUS Eastern Standard Time",
        ["Australia/Darwin"] = "AUS Central Standard Time",
        ["Australia/Hobart"] = "Tasmania Standard Time",
        ["Australia/Lord_Howe"] = "Lord Howe Standard Time",
        ["Australia/Melbourne"] = "AUS Eastern Standard Time",
        ["Australia/Perth"] = "W. Australia Standard Time",
        ["Australia/Sydney"] = "AUS Eastern Standard Time",
        ["Europe/Amsterdam"] = "W. Europe Standard Time",
        ["Europe/Berlin"] = "W. Europe Standard Time",
        ["Europe/Brussels"] = "Romance Standard Time",
        ["Europe/Copenhagen"] = "Romance Standard Time",
        ["Europe/Helsinki"] = "FLE Standard Time",
        ["Europe/London"] = "GMT Standard Time",
        ["Europe/Oslo"] = "W. Europe Standard Time",
        ["Europe/Paris"] = "Romance Standard Time",
        ["Europe/Stockholm"] = "W. Europe Standard Time",
        ["Europe/Vienna"] = "W. Europe Standard Time",
        ["Europe/Zurich"] = "W. Europe Standard Time",
        ["Pacific/Honolulu"] = "Hawaiian Standard Time",
    };

    public static bool TryGetId(string iana, out string? id) => Ids.TryGetValue(iana, out id);
}
