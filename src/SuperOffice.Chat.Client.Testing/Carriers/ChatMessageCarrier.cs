using static SuperOffice.Chat.Client.Testing.Carriers.CarrierMember;

namespace SuperOffice.Chat.Client.Testing.Carriers;

/// <summary>A message of a chat session. Its date is defined as UTC, and written so whatever zone is asked for.</summary>
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
