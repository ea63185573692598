using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// A customer's chat session: who asked, who answers, where it stands, and what in CRM it is about.
/// </summary>
[JsonConverter(typeof(CarrierConverter<ChatSessionEntity>))]
public sealed record ChatSessionEntity : SecuredCarrier
{
    /// <summary>Primary key. 0 means that the session is not stored yet: saving it creates a new one.</summary>
    [JsonPropertyName("ChatSessionId")]
    public int ChatSessionId { get; init; }

    /// <summary>The chat topic (channel) that the session belongs to.</summary>
    [JsonPropertyName("TopicId")]
    public int TopicId { get; init; }

    /// <summary>The agent in charge; null while the session waits in the queue or a bot runs it.</summary>
    [JsonPropertyName("User")]
    public Associate? User { get; init; }

    /// <summary>The customer, when known in CRM; null otherwise.</summary>
    [JsonPropertyName("Person")]
    public Person? Person { get; init; }

    /// <summary>The name the customer goes by in the chat. At most 64 characters are stored.</summary>
    [JsonPropertyName("CustomerAlias")]
    public string? CustomerAlias { get; init; }

    /// <summary>Host name or IP address of the customer: personal data. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerHost")]
    public string? CustomerHost { get; init; }

    /// <summary>The customer's name, if given. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerName")]
    public string? CustomerName { get; init; }

    /// <summary>The customer's e-mail address, if given. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerEmail")]
    public string? CustomerEmail { get; init; }

    /// <summary>The customer's phone number, if given. At most 32 characters are stored.</summary>
    [JsonPropertyName("CustomerPhone")]
    public string? CustomerPhone { get; init; }

    /// <summary>True when the customer consented as the session began.</summary>
    [JsonPropertyName("CustomerConsented")]
    public bool CustomerConsented { get; init; }

    /// <summary>The customer's company, if given. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerCompanyName")]
    public string? CustomerCompanyName { get; init; }

    /// <summary>Where the session stands.</summary>
    [JsonPropertyName("Status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatSessionStatus> Status { get; init; }

    /// <summary>Copy of the first message, possibly cut after 1,024 characters.</summary>
    [JsonPropertyName("FirstMessage")]
    public string? FirstMessage { get; init; }

    /// <summary>Copy of the latest message, possibly cut after 1,024 characters.</summary>
    [JsonPropertyName("LastMessage")]
    public string? LastMessage { get; init; }

    /// <summary>When the customer asked for the session.</summary>
    [JsonPropertyName("WhenRequested")]
    public DateTimeOffset? WhenRequested { get; init; }

    /// <summary>When an agent took the session; null while none has.</summary>
    [JsonPropertyName("WhenStarted")]
    public DateTimeOffset? WhenStarted { get; init; }

    /// <summary>When the session ended; null while it goes on.</summary>
    [JsonPropertyName("WhenEnded")]
    public DateTimeOffset? WhenEnded { get; init; }

    /// <summary>When anyone last wrote a message.</summary>
    [JsonPropertyName("WhenIdle")]
    public DateTimeOffset? WhenIdle { get; init; }

    /// <summary>When the customer's browser last polled; an old value means a dead session.</summary>
    [JsonPropertyName("WhenFetched")]
    public DateTimeOffset? WhenFetched { get; init; }

    /// <summary>
    /// Secret that identifies the customer's side of the session. Never logged or printed by this library.
    /// </summary>
    [JsonPropertyName("SessionKey")]
    public string? SessionKey { get; init; }

    /// <summary>Place in the queue at the moment of asking, beginning at 1.</summary>
    [JsonPropertyName("InitialQueuePos")]
    public int InitialQueuePos { get; init; }

    /// <summary>How far the session's waiting-time alerts have gone.</summary>
    [JsonPropertyName("AlertLevel")]
    public int AlertLevel { get; init; }

    /// <summary>Colour index among the agent's active sessions, beginning at 1.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Typing flags. The text <c>CustomerIsTyping</c> is the name of 0 and proves nothing.</summary>
    [JsonPropertyName("Flags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatSessionFlags> Flags { get; init; }

    /// <summary>The company the session is linked to; null when none.</summary>
    [JsonPropertyName("Contact")]
    public Contact? Contact { get; init; }

    /// <summary>The project the session is linked to; null when none.</summary>
    [JsonPropertyName("Project")]
    public Project? Project { get; init; }

    /// <summary>The sale the session is linked to; null when none.</summary>
    [JsonPropertyName("Sale")]
    public Sale? Sale { get; init; }

    /// <summary>The request the session is linked to; null when none.</summary>
    [JsonPropertyName("Ticket")]
    public Ticket? Ticket { get; init; }

    /// <summary>The agent to whom the session is offered; null when no transfer is pending.</summary>
    [JsonPropertyName("TransferTo")]
    public Associate? TransferTo { get; init; }

    /// <summary>True while a bot answers; cleared when it hands over.</summary>
    [JsonPropertyName("ChatbotIsActive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ChatbotIsActive { get; init; }

    /// <summary>The customer's rating of the session; 0 when none was given.</summary>
    [JsonPropertyName("Rating")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Rating { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ChatSessionId = {ChatSessionId}, TopicId = {TopicId}, Status = {Status}");
}
