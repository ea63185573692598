using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents a chat topic, which the user interface calls a channel: its texts, opening hours, widget and bot.</summary>
[JsonConverter(typeof(CarrierConverter<ChatTopicEntity>))]
public sealed record ChatTopicEntity : SecuredCarrier
{
    /// <summary>Gets the primary key. Saving a topic with the id 0 creates a new topic.</summary>
    [JsonPropertyName("ChatTopicId")]
    public int ChatTopicId { get; init; }

    /// <summary>Gets the name. At most 255 characters are stored.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Gets the description. At most 255 characters are stored.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Gets the text that the customer receives when an agent picks up the session.</summary>
    [JsonPropertyName("WelcomeMessage")]
    public string? WelcomeMessage { get; init; }

    /// <summary>Gets the language of the topic, or null when there is none.</summary>
    [JsonPropertyName("Language")]
    public CustomerLanguage? Language { get; init; }

    /// <summary>Gets the time when a session was last picked up.</summary>
    [JsonPropertyName("LastAccept")]
    public DateTimeOffset? LastAccept { get; init; }

    /// <summary>Gets the average waiting time of customers, in seconds.</summary>
    [JsonPropertyName("SecondsPrAccept")]
    public int SecondsPrAccept { get; init; }

    /// <summary>Gets the recipient of alerts by e-mail.</summary>
    [JsonPropertyName("AlertRecipient")]
    public string? AlertRecipient { get; init; }

    /// <summary>Gets the template of alert e-mails, or null when there is none.</summary>
    [JsonPropertyName("AlertTemplate")]
    public ReplyTemplate? AlertTemplate { get; init; }

    /// <summary>Gets a value indicating whether the customer is asked for consent.</summary>
    [JsonPropertyName("CollectConsent")]
    public bool CollectConsent { get; init; }

    /// <summary>Gets the header of the chat button. At most 255 characters are stored.</summary>
    [JsonPropertyName("BadgeHeader")]
    public string? BadgeHeader { get; init; }

    /// <summary>Gets a value indicating whether <see cref="CustomQueueText"/> is used.</summary>
    [JsonPropertyName("CustomQueueTextEnabled")]
    public bool CustomQueueTextEnabled { get; init; }

    /// <summary>
    /// Gets the text for waiting customers. <c>{cque}</c> is the position in the queue, <c>{cavw}</c> is the average waiting
    /// time. At most 255 characters are stored.
    /// </summary>
    [JsonPropertyName("CustomQueueText")]
    public string? CustomQueueText { get; init; }

    /// <summary>Gets the waiting time after which agents are warned of a new session, in minutes.</summary>
    [JsonPropertyName("WarnNewChatMinutes")]
    public int WarnNewChatMinutes { get; init; }

    /// <summary>Gets the waiting time after which managers are warned of a new session, in minutes.</summary>
    [JsonPropertyName("WarnManagerNewChatMinutes")]
    public int WarnManagerNewChatMinutes { get; init; }

    /// <summary>Gets a value indicating whether a request is created from a submitted offline form.</summary>
    [JsonPropertyName("TicketEnabled")]
    public bool TicketEnabled { get; init; }

    /// <summary>Gets the category of requests from the offline form, or null when there is none.</summary>
    [JsonPropertyName("TicketCategory")]
    public TicketCategory? TicketCategory { get; init; }

    /// <summary>Gets the priority of requests from the offline form, or null when there is none.</summary>
    [JsonPropertyName("TicketPriority")]
    public TicketPriority? TicketPriority { get; init; }

    /// <summary>Gets a value indicating whether <see cref="OpeningHours"/> apply.</summary>
    [JsonPropertyName("OpeningHoursEnabled")]
    public bool OpeningHoursEnabled { get; init; }

    /// <summary>Gets the opening hours, or null when they are not set.</summary>
    [JsonPropertyName("OpeningHours")]
    public ChatOpeningHours? OpeningHours { get; init; }

    /// <summary>Gets the appearance and the texts of the widget on the web page.</summary>
    [JsonPropertyName("Widget")]
    public ChatWidgetSettings? Widget { get; init; }

    /// <summary>Gets a value indicating whether a bot handles new sessions first.</summary>
    [JsonPropertyName("BotEnabled")]
    public bool BotEnabled { get; init; }

    /// <summary>Gets the scripts of the bot, or null when there is none.</summary>
    [JsonPropertyName("BotSettings")]
    public ChatBotSettings? BotSettings { get; init; }

    /// <summary>Gets a value indicating whether the offline form asks for consent.</summary>
    [JsonPropertyName("OfflineCollectConsent")]
    public bool OfflineCollectConsent { get; init; }

    /// <summary>Gets the time after which the agent is warned of an unanswered message, in minutes.</summary>
    [JsonPropertyName("WarnChatMessageMinutes")]
    public int WarnChatMessageMinutes { get; init; }

    /// <summary>Gets the time after which managers are warned of an unanswered message, in minutes.</summary>
    [JsonPropertyName("WarnManagerChatMessageMinutes")]
    public int WarnManagerChatMessageMinutes { get; init; }

    /// <summary>Gets a value indicating whether customers who wait too long are offered the offline form.</summary>
    [JsonPropertyName("UseQueueOfflineForm")]
    public bool UseQueueOfflineForm { get; init; }

    /// <summary>Gets the waiting time after which the offline form is offered, in minutes.</summary>
    [JsonPropertyName("OfflineFormTimeLimit")]
    public int OfflineFormTimeLimit { get; init; }

    /// <summary>Gets the length of the queue at which the offline form is offered.</summary>
    [JsonPropertyName("OfflineFormQueueLength")]
    public int OfflineFormQueueLength { get; init; }

    /// <summary>Gets a value indicating whether customers can rate the session.</summary>
    [JsonPropertyName("WidgetEnableRating")]
    public bool WidgetEnableRating { get; init; }

    /// <summary>Gets the text that asks for the rating. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("WidgetRatingText")]
    public string? WidgetRatingText { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ChatTopicId = {ChatTopicId}");
}
