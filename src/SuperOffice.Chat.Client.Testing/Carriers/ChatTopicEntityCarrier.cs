using static SuperOffice.Chat.Client.Testing.CarrierMember;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Describes the members of a chat topic.</summary>
internal static class ChatTopicEntityCarrier
{
    public static CarrierType Type { get; } = new(
        "SuperOffice.CRM.Services.ChatTopicEntity",
        Int("ChatTopicId"),
        Text("Name", 255),
        Text("Description", 255),
        Text("WelcomeMessage"),
        Carrier("Language", CustomerLanguageCarrier.Type),
        Date("LastAccept"),
        Int("SecondsPrAccept"),
        Text("AlertRecipient"),
        Carrier("AlertTemplate", ReplyTemplateCarrier.Type),
        Bool("CollectConsent"),
        Text("BadgeHeader", 255),
        Bool("CustomQueueTextEnabled"),
        Text("CustomQueueText", 255),
        Int("WarnNewChatMinutes"),
        Int("WarnManagerNewChatMinutes"),
        Bool("TicketEnabled"),
        Carrier("TicketCategory", TicketCategoryCarrier.Type),
        Carrier("TicketPriority", TicketPriorityCarrier.Type),
        Bool("OpeningHoursEnabled"),
        Carrier("OpeningHours", ChatOpeningHoursCarrier.Type),
        Carrier("Widget", ChatWidgetSettingsCarrier.Type),
        Bool("BotEnabled"),
        Carrier("BotSettings", ChatBotSettingsCarrier.Type),
        Bool("OfflineCollectConsent"),
        Int("WarnChatMessageMinutes"),
        Int("WarnManagerChatMessageMinutes"),
        Bool("UseQueueOfflineForm"),
        Int("OfflineFormTimeLimit"),
        Int("OfflineFormQueueLength"),
        Bool("WidgetEnableRating"),
        Text("WidgetRatingText", 1024),
        TableRight(),
        FieldProperties());
}
