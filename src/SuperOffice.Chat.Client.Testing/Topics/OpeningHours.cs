using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Topics;

/// <summary>
/// The week of a topic, in its own zone. An end at 00:00:00 or 1.00:00:00 is the end of the day, and a day does not
/// reach into the next: both inferred, as is that the end itself is closed.
/// </summary>
internal static class OpeningHours
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public static bool IsOpen(JsonElement hours, DateTimeOffset now, TimeZoneInfo baseZone)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(now, FindZone(hours, baseZone) ?? baseZone);
        string day = Days[(int)local.DayOfWeek];
        return hours.Flag($"{day}Enabled")
            && IsBetween(local.TimeOfDay, hours, $"{day}Start", $"{day}Stop")
            && !(hours.Flag("UseLunchHours") && IsBetween(local.TimeOfDay, hours, "LunchStart", "LunchStop"));
    }

    /// <exception cref="RefusedException">The topic names a zone that the emulator does not know.</exception>
    public static void CheckZone(JsonObject topic, TimeZoneInfo baseZone)
    {
        if (!HasKnownZone(topic, baseZone))
        {
            throw RefusedException.InvalidRequest($"The time zone of the opening hours is not known. The emulator has {SuperOfficeZones.Known}.");
        }
    }

    public static bool HasKnownZone(JsonObject topic, TimeZoneInfo baseZone) =>
        topic["OpeningHours"] is not JsonObject hours || FindZone(StoredRow.Of(0, hours).Root, baseZone) is not null;

    /// <returns>The base zone when none is named; null when the one that is named is not known.</returns>
    public static TimeZoneInfo? FindZone(JsonElement hours, TimeZoneInfo baseZone)
    {
        JsonElement? location = hours.Carrier("TzLocation");
        string code = location?.String("TZLocationCode") ?? "";
        int id = location?.Int("TZLocationID") ?? 0;
        return code.Length > 0 ? SuperOfficeZones.Find(code)
            : id > 0 ? SuperOfficeZones.Find(id.ToString(CultureInfo.InvariantCulture))
            : baseZone;
    }

    private static bool IsBetween(TimeSpan time, JsonElement hours, string start, string stop)
    {
        TimeSpan end = WireTime.Read(hours.String(stop));
        return time >= WireTime.Read(hours.String(start)) && time < (end == TimeSpan.Zero ? TimeSpan.FromDays(1) : end);
    }
}
