using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a chat session.</summary>
internal static class ChatSessionEntityCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatSessionEntity",
        Int("ChatSessionId"),
        Int("TopicId"),
        Carrier("User", AssociateCarrier.Type),
        Carrier("Person", PersonCarrier.Type),
        Text("CustomerAlias", 64),
        Text("CustomerHost", 255),
        Text("CustomerName", 255),
        Text("CustomerEmail", 255),
        Text("CustomerPhone", 32),
        Bool("CustomerConsented"),
        Text("CustomerCompanyName", 255),
        Enum("Status", WireEnums.ChatSessionStatus),
        Text("FirstMessage", 1024),
        Text("LastMessage", 1024),
        Date("WhenRequested"),
        Date("WhenStarted"),
        Date("WhenEnded"),
        Date("WhenIdle"),
        Date("WhenFetched"),
        Text("SessionKey", 255),
        Int("InitialQueuePos"),
        Int("AlertLevel"),
        Int("Rank"),
        Enum("Flags", WireEnums.ChatSessionFlags),
        Carrier("Contact", ContactCarrier.Type),
        Carrier("Project", ProjectCarrier.Type),
        Carrier("Sale", SaleCarrier.Type),
        Carrier("Ticket", TicketCarrier.Type),
        Carrier("TransferTo", AssociateCarrier.Type),
        Bool("ChatbotIsActive"),
        Int("Rating"),
        TableRight(),
        FieldProperties());
}
