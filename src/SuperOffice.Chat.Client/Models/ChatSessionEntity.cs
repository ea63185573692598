using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents a chat session of a customer: the customer, the agent, the status, and the links to CRM.
/// </summary>
[JsonConverter(typeof(CarrierConverter<ChatSessionEntity>))]
public sealed record ChatSessionEntity : SecuredCarrier
{
    /// <summary>Gets the primary key. Saving a session with the id 0 creates a new session.</summary>
    [JsonPropertyName("ChatSessionId")]
    public int ChatSessionId { get; init; }

    /// <summary>Gets the id of the chat topic (channel) that the session belongs to.</summary>
    [JsonPropertyName("TopicId")]
    public int TopicId { get; init; }

    /// <summary>Gets the agent who handles the session, or null while it is in the queue or handled by a bot.</summary>
    [JsonPropertyName("User")]
    public Associate? User { get; init; }

    /// <summary>Gets the customer as a person in CRM, or null when the customer is not known there.</summary>
    [JsonPropertyName("Person")]
    public Person? Person { get; init; }

    /// <summary>Gets the name of the customer in the chat. At most 64 characters are stored.</summary>
    [JsonPropertyName("CustomerAlias")]
    public string? CustomerAlias { get; init; }

    /// <summary>Gets the host name or the IP address of the customer, which is personal data. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerHost")]
    public string? CustomerHost { get; init; }

    /// <summary>Gets the customer's name, or null. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerName")]
    public string? CustomerName { get; init; }

    /// <summary>Gets the customer's e-mail address, or null. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerEmail")]
    public string? CustomerEmail { get; init; }

    /// <summary>Gets the customer's phone number, or null. At most 32 characters are stored.</summary>
    [JsonPropertyName("CustomerPhone")]
    public string? CustomerPhone { get; init; }

    /// <summary>Gets a value indicating whether the customer consented at the start of the session.</summary>
    [JsonPropertyName("CustomerConsented")]
    public bool CustomerConsented { get; init; }

    /// <summary>Gets the name of the customer's company, or null. At most 255 characters are stored.</summary>
    [JsonPropertyName("CustomerCompanyName")]
    public string? CustomerCompanyName { get; init; }

    /// <summary>Gets the status of the session.</summary>
    [JsonPropertyName("Status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatSessionStatus> Status { get; init; }

    /// <summary>Gets a copy of the first message. It can be truncated after 1,024 characters.</summary>
    [JsonPropertyName("FirstMessage")]
    public string? FirstMessage { get; init; }

    /// <summary>Gets a copy of the latest message. It can be truncated after 1,024 characters.</summary>
    [JsonPropertyName("LastMessage")]
    public string? LastMessage { get; init; }

    /// <summary>Gets the time when the customer asked for the session.</summary>
    [JsonPropertyName("WhenRequested")]
    public DateTimeOffset? WhenRequested { get; init; }

    /// <summary>Gets the time when an agent picked up the session, or null when no agent has.</summary>
    [JsonPropertyName("WhenStarted")]
    public DateTimeOffset? WhenStarted { get; init; }

    /// <summary>Gets the time when the session ended, or null while it is open.</summary>
    [JsonPropertyName("WhenEnded")]
    public DateTimeOffset? WhenEnded { get; init; }

    /// <summary>Gets the time when the latest message was written.</summary>
    [JsonPropertyName("WhenIdle")]
    public DateTimeOffset? WhenIdle { get; init; }

    /// <summary>Gets the time of the latest poll by the customer's browser. An old value means that the browser is closed or disconnected.</summary>
    [JsonPropertyName("WhenFetched")]
    public DateTimeOffset? WhenFetched { get; init; }

    /// <summary>
    /// Gets the secret that identifies the customer in the session. This library never logs it.
    /// </summary>
    [JsonPropertyName("SessionKey")]
    public string? SessionKey { get; init; }

    /// <summary>Gets the position in the queue at the time of the request, starting at 1.</summary>
    [JsonPropertyName("InitialQueuePos")]
    public int InitialQueuePos { get; init; }

    /// <summary>Gets the alert level that the waiting time of the session has reached.</summary>
    [JsonPropertyName("AlertLevel")]
    public int AlertLevel { get; init; }

    /// <summary>Gets the color index among the agent's active sessions, starting at 1.</summary>
    [JsonPropertyName("Rank")]
    public int Rank { get; init; }

    /// <summary>Gets the typing flags. <c>CustomerIsTyping</c> is the name of the value 0 and does not mean that the customer is typing.</summary>
    [JsonPropertyName("Flags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<ChatSessionFlags> Flags { get; init; }

    /// <summary>Gets the company that the session is linked to, or null when there is none.</summary>
    [JsonPropertyName("Contact")]
    public Contact? Contact { get; init; }

    /// <summary>Gets the project that the session is linked to, or null when there is none.</summary>
    [JsonPropertyName("Project")]
    public Project? Project { get; init; }

    /// <summary>Gets the sale that the session is linked to, or null when there is none.</summary>
    [JsonPropertyName("Sale")]
    public Sale? Sale { get; init; }

    /// <summary>Gets the request that the session is linked to, or null when there is none.</summary>
    [JsonPropertyName("Ticket")]
    public Ticket? Ticket { get; init; }

    /// <summary>Gets the agent to whom the session is offered, or null when no transfer is pending.</summary>
    [JsonPropertyName("TransferTo")]
    public Associate? TransferTo { get; init; }

    /// <summary>Gets a value indicating whether a bot handles the session. It is false after the bot has handed the session over.</summary>
    [JsonPropertyName("ChatbotIsActive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ChatbotIsActive { get; init; }

    /// <summary>Gets the customer's rating of the session, or 0 when there is none.</summary>
    [JsonPropertyName("Rating")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Rating { get; init; }

    private protected override string Identity => FormattableString.Invariant($"ChatSessionId = {ChatSessionId}, TopicId = {TopicId}, Status = {Status}");
}
