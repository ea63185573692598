using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a chat message. Its date is written in UTC whatever time zone is requested.</summary>
internal static class ChatMessageCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatMessage",
        Int("ChatMessageId"),
        Int("ChatSessionId"),
        Enum("Type", WireEnums.ChatMessageType),
        Text("Message"),
        Text("Author", 255),
        Int("ReadByCustomer"),
        Enum("SpecialType", WireEnums.ChatMessageSpecialType),
        Text("SpecialParam", 255),
        UtcStamp("WhenPosted"));
}
