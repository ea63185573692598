namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Maps the codes and ids of time zones in SuperOffice, which are neither IANA nor Windows names. Contains the few whose meaning
/// is documented or obvious.
/// </summary>
internal static class SuperOfficeZones
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = "UTC",
        ["1"] = "UTC",
        ["NO"] = "Europe/Oslo",
        ["261"] = "Europe/Oslo",
        ["DK"] = "Europe/Copenhagen",
        ["SE"] = "Europe/Stockholm",
        ["US-NY"] = "America/New_York",
        ["460"] = "America/New_York",
    };

    public static string Known => string.Join(", ", Names.Keys);

    public static TimeZoneInfo? Find(string codeOrId) =>
        Names.TryGetValue(codeOrId, out string? name) ? TimeZoneInfo.FindSystemTimeZoneById(name) : null;
}
