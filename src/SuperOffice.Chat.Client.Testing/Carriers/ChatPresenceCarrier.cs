using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of the presence of a user.</summary>
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
