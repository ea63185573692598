using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Evaluates the opening hours of a topic in its time zone. An end at 00:00:00 or 1.00:00:00 is the end of the day. The end itself
/// is closed, and a day does not extend into the next. SuperOffice does not document this.
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

    /// <exception cref="RequestRejectedException">The time zone of the topic is unknown.</exception>
    public static void CheckZone(JsonObject topic, TimeZoneInfo baseZone)
    {
        if (!HasKnownZone(topic, baseZone))
        {
            throw RequestRejectedException.InvalidRequest($"The time zone of the opening hours is unknown. The emulator supports {SuperOfficeZones.Known}.");
        }
    }

    public static bool HasKnownZone(JsonObject topic, TimeZoneInfo baseZone) =>
        topic["OpeningHours"] is not JsonObject hours || FindZone(StoredRow.Create(0, hours).Root, baseZone) is not null;

    /// <returns>The time zone, or the base time zone when none is named, or null when the named time zone is unknown.</returns>
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
