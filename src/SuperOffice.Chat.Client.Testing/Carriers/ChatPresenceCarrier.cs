using static SuperOffice.Chat.Client.Testing.Carriers.CarrierMember;

namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>Whether a user is there.</summary>
internal static class ChatPresenceCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatPresence",
        Int("UserId"),
        Text("DisplayName"),
        Int("OngoingChats"),
        Bool("Present"),
        Ints("ChatTopics"),
        TableRight(),
        FieldProperties());
}
