using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// A request (ticket) in Service, as a light read model: only its id can matter when a session is saved.
/// </summary>
[JsonConverter(typeof(CarrierConverter<Ticket>))]
public sealed partial record Ticket : SecuredCarrier
{
    /// <summary>Primary key; 0 when none.</summary>
    [JsonPropertyName("TicketId")]
    public int TicketId { get; init; }

    /// <summary>Title.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; init; }

    /// <summary>When it was made.</summary>
    [JsonPropertyName("CreatedAt")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("LastChanged")]
    public DateTimeOffset? LastChanged { get; init; }

    /// <summary>When its owner read it.</summary>
    [JsonPropertyName("ReadByOwner")]
    public DateTimeOffset? ReadByOwner { get; init; }

    /// <summary>When the customer read it.</summary>
    [JsonPropertyName("ReadByCustomer")]
    public DateTimeOffset? ReadByCustomer { get; init; }

    /// <summary>When a user first read it.</summary>
    [JsonPropertyName("FirstReadByUser")]
    public DateTimeOffset? FirstReadByUser { get; init; }

    /// <summary>When a postponed request comes back.</summary>
    [JsonPropertyName("Activate")]
    public DateTimeOffset? Activate { get; init; }

    /// <summary>When it was closed; null while open.</summary>
    [JsonPropertyName("ClosedAt")]
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When it was first answered.</summary>
    [JsonPropertyName("RepliedAt")]
    public DateTimeOffset? RepliedAt { get; init; }

    /// <summary>When the next alert is due.</summary>
    [JsonPropertyName("AlertTimeout")]
    public DateTimeOffset? AlertTimeout { get; init; }

    /// <summary>When it must be done.</summary>
    [JsonPropertyName("Deadline")]
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Service user id of its maker; 1 is the system.</summary>
    [JsonPropertyName("CreatedBy")]
    public int CreatedBy { get; init; }

    /// <summary>Name of its maker.</summary>
    [JsonPropertyName("CreatedByName")]
    public string? CreatedByName { get; init; }

    /// <summary>Author as text.</summary>
    [JsonPropertyName("Author")]
    public string? Author { get; init; }

    /// <summary>Service user id of its owner; 1 means nobody.</summary>
    [JsonPropertyName("OwnedBy")]
    public int OwnedBy { get; init; }

    /// <summary>Name of its owner.</summary>
    [JsonPropertyName("OwnedByName")]
    public string? OwnedByName { get; init; }

    /// <summary>Id of the category.</summary>
    [JsonPropertyName("Category")]
    public int Category { get; init; }

    /// <summary>Category.</summary>
    [JsonPropertyName("CategoryName")]
    public string? CategoryName { get; init; }

    /// <summary>Category with its parents.</summary>
    [JsonPropertyName("CategoryFullname")]
    public string? CategoryFullname { get; init; }

    /// <summary>Who may see it.</summary>
    [JsonPropertyName("Slevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketSecurityLevel> Slevel { get; init; }

    /// <summary>Id of the priority.</summary>
    [JsonPropertyName("Priority")]
    public int Priority { get; init; }

    /// <summary>Priority in words.</summary>
    [JsonPropertyName("PriorityName")]
    public string? PriorityName { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyName("BaseStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketBaseStatus> BaseStatus { get; init; }

    /// <summary>Id of the installation's own status.</summary>
    [JsonPropertyName("TicketStatus")]
    public int TicketStatus { get; init; }

    /// <summary>That status in words.</summary>
    [JsonPropertyName("TicketStatusDisplayValue")]
    public string? TicketStatusDisplayValue { get; init; }

    /// <summary>How it arrived.</summary>
    [JsonPropertyName("Origin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketOrigin> Origin { get; init; }

    /// <summary>How far its alerts have gone.</summary>
    [JsonPropertyName("AlertLevel")]
    public int AlertLevel { get; init; }

    /// <summary>The request it was joined to; 0 when none.</summary>
    [JsonPropertyName("ConnectId")]
    public int ConnectId { get; init; }

    /// <summary>Traffic light of what is unread.</summary>
    [JsonPropertyName("ReadStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketReadStatus> ReadStatus { get; init; }

    /// <summary>Working time until the first answer, in minutes.</summary>
    [JsonPropertyName("TimeToReply")]
    public int TimeToReply { get; init; }

    /// <summary>Elapsed time until the first answer, in minutes.</summary>
    [JsonPropertyName("RealTimeToReply")]
    public int RealTimeToReply { get; init; }

    /// <summary>Working time until it was closed, in minutes.</summary>
    [JsonPropertyName("TimeToClose")]
    public int TimeToClose { get; init; }

    /// <summary>Elapsed time until it was closed, in minutes.</summary>
    [JsonPropertyName("RealTimeToClose")]
    public int RealTimeToClose { get; init; }

    /// <summary>Working time with users, in seconds.</summary>
    [JsonPropertyName("TimeSpentInternally")]
    public int TimeSpentInternally { get; init; }

    /// <summary>Working time with the customer, in seconds.</summary>
    [JsonPropertyName("TimeSpentExternally")]
    public int TimeSpentExternally { get; init; }

    /// <summary>Working time in the queue, in seconds.</summary>
    [JsonPropertyName("TimeSpentQueue")]
    public int TimeSpentQueue { get; init; }

    /// <summary>Elapsed time with users, in seconds.</summary>
    [JsonPropertyName("RealTimeSpentInternally")]
    public int RealTimeSpentInternally { get; init; }

    /// <summary>Elapsed time with the customer, in seconds.</summary>
    [JsonPropertyName("RealTimeSpentExternally")]
    public int RealTimeSpentExternally { get; init; }

    /// <summary>Elapsed time in the queue, in seconds.</summary>
    [JsonPropertyName("RealTimeSpentQueue")]
    public int RealTimeSpentQueue { get; init; }

    /// <summary>Time registered on it, in minutes; read-only.</summary>
    [JsonPropertyName("TimeSpent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int TimeSpent { get; init; }

    /// <summary>True when it has attachments.</summary>
    [JsonPropertyName("HasAttachment")]
    public bool HasAttachment { get; init; }

    /// <summary>Number of answers.</summary>
    [JsonPropertyName("NumReplies")]
    public int NumReplies { get; init; }

    /// <summary>Number of messages.</summary>
    [JsonPropertyName("NumMessages")]
    public int NumMessages { get; init; }

    /// <summary>Address it came from.</summary>
    [JsonPropertyName("FromAddress")]
    public string? FromAddress { get; init; }

    /// <summary>Associate id of its owner; 0 when none.</summary>
    [JsonPropertyName("OwnedByAssociateId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int OwnedByAssociateId { get; init; }

    /// <summary>Language of its text, as detected.</summary>
    [JsonPropertyName("Language")]
    public string? Language { get; init; }

    /// <summary>Sentiment of its text, as detected.</summary>
    [JsonPropertyName("Sentiment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Sentiment { get; init; }

    /// <summary>How sure that is, in per cent.</summary>
    [JsonPropertyName("SentimentConfidence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int SentimentConfidence { get; init; }

    /// <summary>The linked sale; 0 when none.</summary>
    [JsonPropertyName("SaleId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int SaleId { get; init; }

    /// <summary>The linked project; 0 when none.</summary>
    [JsonPropertyName("ProjectId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ProjectId { get; init; }

    /// <summary>Heading of the linked sale.</summary>
    [JsonPropertyName("SaleHeading")]
    public string? SaleHeading { get; init; }

    /// <summary>Name of the linked project.</summary>
    [JsonPropertyName("ProjectName")]
    public string? ProjectName { get; init; }

    /// <summary>The form submission it came from; 0 when none.</summary>
    [JsonPropertyName("FormSubmissionId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FormSubmissionId { get; init; }

    /// <summary>Id of its type.</summary>
    [JsonPropertyName("TicketTypeId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int TicketTypeId { get; init; }

    /// <summary>Its type in words.</summary>
    [JsonPropertyName("TicketTypeName")]
    public string? TicketTypeName { get; init; }

    private protected override string Identity => FormattableString.Invariant($"TicketId = {TicketId}");
}
