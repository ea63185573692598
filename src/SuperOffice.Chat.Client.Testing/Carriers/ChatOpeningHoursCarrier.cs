using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of the opening hours of a topic.</summary>
internal static class ChatOpeningHoursCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatOpeningHours",
        Carrier("TzLocation", TimeZoneDataCarrier.Type),
        Bool("MonEnabled"),
        TimeOfDay("MonStart"),
        TimeOfDay("MonStop"),
        Bool("TueEnabled"),
        TimeOfDay("TueStart"),
        TimeOfDay("TueStop"),
        Bool("WedEnabled"),
        TimeOfDay("WedStart"),
        TimeOfDay("WedStop"),
        Bool("ThuEnabled"),
        TimeOfDay("ThuStart"),
        TimeOfDay("ThuStop"),
        Bool("FriEnabled"),
        TimeOfDay("FriStart"),
        TimeOfDay("FriStop"),
        Bool("SatEnabled"),
        TimeOfDay("SatStart"),
        TimeOfDay("SatStop"),
        Bool("SunEnabled"),
        TimeOfDay("SunStart"),
        TimeOfDay("SunStop"),
        Bool("UseLunchHours"),
        TimeOfDay("LunchStart"),
        TimeOfDay("LunchStop"));
}
