using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a time zone.</summary>
internal static class TimeZoneDataCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.TimeZoneData",
        Int("TZLocationID"),
        Text("Name"),
        Text("TZLocationCode"),
        Text("TZLocationCities"),
        Int("IsoNumber"),
        Map("TimeZoneSTDRules"),
        Map("TimeZoneDSTRules"));
}
