using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>A chat topic, called channel in the user interface: texts, opening hours, widget, bot.</summary>
[JsonConverter(typeof(CarrierConverter<ChatTopicEntity>))]
public sealed record ChatTopicEntity : SecuredCarrier
{
    /// <summary>Primary key. 0 means that the topic is not stored yet: saving it creates a new one.</summary>
    [JsonPropertyName("ChatTopicId")]
    public int ChatTopicId { get; init; }

    /// <summary>Name. At most 255 characters are stored.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    /// <summary>Description. At most 255 characters are stored.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; init; }

    /// <summary>Text the customer gets when an agent takes the session.</summary>
    [JsonPropertyName("WelcomeMessage")]
    public string? WelcomeMessage { get; init; }

    /// <summary>Language of the topic; null when none.</summary>
    [JsonPropertyName("Language")]
    public CustomerLanguage? Language { get; init; }

    /// <summary>When a session was last taken.</summary>
    [JsonPropertyName("LastAccept")]
    public DateTimeOffset? LastAccept { get; init; }

    /// <summary>How long customers wait on average, in seconds.</summary>
    [JsonPropertyName("SecondsPrAccept")]
    public int SecondsPrAccept { get; init; }

    /// <summary>Who gets alerts by e-mail.</summary>
    [JsonPropertyName("AlertRecipient")]
    public string? AlertRecipient { get; init; }

    /// <summary>Template of those e-mails; null when none.</summary>
    [JsonPropertyName("AlertTemplate")]
    public ReplyTemplate? AlertTemplate { get; init; }

    /// <summary>True when the customer is asked for consent.</summary>
    [JsonPropertyName("CollectConsent")]
    public bool CollectConsent { get; init; }

    /// <summary>Header of the chat button. At most 255 characters are stored.</summary>
    [JsonPropertyName("BadgeHeader")]
    public string? BadgeHeader { get; init; }

    /// <summary>True when <see cref="CustomQueueText"/> is used.</summary>
    [JsonPropertyName("CustomQueueTextEnabled")]
    public bool CustomQueueTextEnabled { get; init; }

    /// <summary>
    /// Text for those who wait; <c>{cque}</c> is their place, <c>{cavw}</c> the average wait. At most 255 characters
    /// are stored.
    /// </summary>
    [JsonPropertyName("CustomQueueText")]
    public string? CustomQueueText { get; init; }

    /// <summary>Wait after which agents are warned of a new session, in minutes.</summary>
    [JsonPropertyName("WarnNewChatMinutes")]
    public int WarnNewChatMinutes { get; init; }

    /// <summary>Wait after which managers are warned of a new session, in minutes.</summary>
    [JsonPropertyName("WarnManagerNewChatMinutes")]
    public int WarnManagerNewChatMinutes { get; init; }

    /// <summary>True when an offline form becomes a request.</summary>
    [JsonPropertyName("TicketEnabled")]
    public bool TicketEnabled { get; init; }

    /// <summary>Category of that request; null when none.</summary>
    [JsonPropertyName("TicketCategory")]
    public TicketCategory? TicketCategory { get; init; }

    /// <summary>Priority of that request; null when none.</summary>
    [JsonPropertyName("TicketPriority")]
    public TicketPriority? TicketPriority { get; init; }

    /// <summary>True when <see cref="OpeningHours"/> rule.</summary>
    [JsonPropertyName("OpeningHoursEnabled")]
    public bool OpeningHoursEnabled { get; init; }

    /// <summary>Opening hours; null when none were set.</summary>
    [JsonPropertyName("OpeningHours")]
    public ChatOpeningHours? OpeningHours { get; init; }

    /// <summary>Look and texts of the widget on the web page.</summary>
    [JsonPropertyName("Widget")]
    public ChatWidgetSettings? Widget { get; init; }

    /// <summary>True when a bot answers first.</summary>
    [JsonPropertyName("BotEnabled")]
    public bool BotEnabled { get; init; }

    /// <summary>The bot's scripts; null when none.</summary>
    [JsonPropertyName("BotSettings")]
    public ChatBotSettings? BotSettings { get; init; }

    /// <summary>True when the offline form asks for consent.</summary>
    [JsonPropertyName("OfflineCollectConsent")]
    public bool OfflineCollectConsent { get; init; }

    /// <summary>Silence after which the agent is warned of an unanswered message, in minutes.</summary>
    [JsonPropertyName("WarnChatMessageMinutes")]
    public int WarnChatMessageMinutes { get; init; }

    /// <summary>Silence after which managers are warned of an unanswered message, in minutes.</summary>
    [JsonPropertyName("WarnManagerChatMessageMinutes")]
    public int WarnManagerChatMessageMinutes { get; init; }

    /// <summary>True when those who wait too long are offered the offline form.</summary>
    [JsonPropertyName("UseQueueOfflineForm")]
    public bool UseQueueOfflineForm { get; init; }

    /// <summary>That wait, in minutes.</summary>
    [JsonPropertyName("OfflineFormTimeLimit")]
    public int OfflineFormTimeLimit { get; init; }

    /// <summary>Queue length from which the offline form is offered.</summary>
    [JsonPropertyName("OfflineFormQueueLength")]
    public int OfflineFormQueueLength { get; init; }

    /// <summary>True when customers may rate the session.</summary>
    [JsonPropertyName("WidgetEnableRating")]
    public bool WidgetEnableRating { get; init; }

    /// <summary>Text that asks for the rating. At most 1,024 characters are stored.</summary>
    [JsonPropertyName("WidgetRatingText")]
    public string? WidgetRatingText { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ChatTopicId = {ChatTopicId}");
}
