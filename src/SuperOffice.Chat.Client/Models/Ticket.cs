using System.Text.Json.Serialization;

namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents a request (ticket) in Service. Read-only summary: only the id is relevant when a session is saved.
/// </summary>
[JsonConverter(typeof(CarrierConverter<Ticket>))]
public sealed partial record Ticket : SecuredCarrier
{
    /// <summary>Gets the primary key, or 0 when there is none.</summary>
    [JsonPropertyName("TicketId")]
    public int TicketId { get; init; }

    /// <summary>Gets the title.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; init; }

    /// <summary>Gets the time of creation.</summary>
    [JsonPropertyName("CreatedAt")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Gets the time of the latest change.</summary>
    [JsonPropertyName("LastChanged")]
    public DateTimeOffset? LastChanged { get; init; }

    /// <summary>Gets the time when the owner read the request.</summary>
    [JsonPropertyName("ReadByOwner")]
    public DateTimeOffset? ReadByOwner { get; init; }

    /// <summary>Gets the time when the customer read the request.</summary>
    [JsonPropertyName("ReadByCustomer")]
    public DateTimeOffset? ReadByCustomer { get; init; }

    /// <summary>Gets the time when a user first read the request.</summary>
    [JsonPropertyName("FirstReadByUser")]
    public DateTimeOffset? FirstReadByUser { get; init; }

    /// <summary>Gets the time when a postponed request becomes active again.</summary>
    [JsonPropertyName("Activate")]
    public DateTimeOffset? Activate { get; init; }

    /// <summary>Gets the time when the request was closed, or null while it is open.</summary>
    [JsonPropertyName("ClosedAt")]
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Gets the time of the first reply.</summary>
    [JsonPropertyName("RepliedAt")]
    public DateTimeOffset? RepliedAt { get; init; }

    /// <summary>Gets the time of the next alert.</summary>
    [JsonPropertyName("AlertTimeout")]
    public DateTimeOffset? AlertTimeout { get; init; }

    /// <summary>Gets the deadline.</summary>
    [JsonPropertyName("Deadline")]
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Gets the Service user id of the creator. 1 is the system.</summary>
    [JsonPropertyName("CreatedBy")]
    public int CreatedBy { get; init; }

    /// <summary>Gets the name of the creator.</summary>
    [JsonPropertyName("CreatedByName")]
    public string? CreatedByName { get; init; }

    /// <summary>Gets the name of the author.</summary>
    [JsonPropertyName("Author")]
    public string? Author { get; init; }

    /// <summary>Gets the Service user id of the owner. 1 means that there is none.</summary>
    [JsonPropertyName("OwnedBy")]
    public int OwnedBy { get; init; }

    /// <summary>Gets the name of the owner.</summary>
    [JsonPropertyName("OwnedByName")]
    public string? OwnedByName { get; init; }

    /// <summary>Gets the id of the category.</summary>
    [JsonPropertyName("Category")]
    public int Category { get; init; }

    /// <summary>Gets the name of the category.</summary>
    [JsonPropertyName("CategoryName")]
    public string? CategoryName { get; init; }

    /// <summary>Gets the full name of the category, which includes the parents.</summary>
    [JsonPropertyName("CategoryFullname")]
    public string? CategoryFullname { get; init; }

    /// <summary>Gets the visibility.</summary>
    [JsonPropertyName("Slevel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketSecurityLevel> Slevel { get; init; }

    /// <summary>Gets the id of the priority.</summary>
    [JsonPropertyName("Priority")]
    public int Priority { get; init; }

    /// <summary>Gets the name of the priority.</summary>
    [JsonPropertyName("PriorityName")]
    public string? PriorityName { get; init; }

    /// <summary>Gets the status.</summary>
    [JsonPropertyName("BaseStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketBaseStatus> BaseStatus { get; init; }

    /// <summary>Gets the id of the status that the installation defines.</summary>
    [JsonPropertyName("TicketStatus")]
    public int TicketStatus { get; init; }

    /// <summary>Gets the name of the status that the installation defines.</summary>
    [JsonPropertyName("TicketStatusDisplayValue")]
    public string? TicketStatusDisplayValue { get; init; }

    /// <summary>Gets the channel that the request arrived through.</summary>
    [JsonPropertyName("Origin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketOrigin> Origin { get; init; }

    /// <summary>Gets the alert level that the request has reached.</summary>
    [JsonPropertyName("AlertLevel")]
    public int AlertLevel { get; init; }

    /// <summary>Gets the id of the request that this one is connected to, or 0 when there is none.</summary>
    [JsonPropertyName("ConnectId")]
    public int ConnectId { get; init; }

    /// <summary>Gets the traffic light for the unread content.</summary>
    [JsonPropertyName("ReadStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public OpenEnum<TicketReadStatus> ReadStatus { get; init; }

    /// <summary>Gets the working time until the first reply, in minutes.</summary>
    [JsonPropertyName("TimeToReply")]
    public int TimeToReply { get; init; }

    /// <summary>Gets the elapsed time until the first reply, in minutes.</summary>
    [JsonPropertyName("RealTimeToReply")]
    public int RealTimeToReply { get; init; }

    /// <summary>Gets the working time until the request was closed, in minutes.</summary>
    [JsonPropertyName("TimeToClose")]
    public int TimeToClose { get; init; }

    /// <summary>Gets the elapsed time until the request was closed, in minutes.</summary>
    [JsonPropertyName("RealTimeToClose")]
    public int RealTimeToClose { get; init; }

    /// <summary>Gets the working time with users, in seconds.</summary>
    [JsonPropertyName("TimeSpentInternally")]
    public int TimeSpentInternally { get; init; }

    /// <summary>Gets the working time with the customer, in seconds.</summary>
    [JsonPropertyName("TimeSpentExternally")]
    public int TimeSpentExternally { get; init; }

    /// <summary>Gets the working time in the queue, in seconds.</summary>
    [JsonPropertyName("TimeSpentQueue")]
    public int TimeSpentQueue { get; init; }

    /// <summary>Gets the elapsed time with users, in seconds.</summary>
    [JsonPropertyName("RealTimeSpentInternally")]
    public int RealTimeSpentInternally { get; init; }

    /// <summary>Gets the elapsed time with the customer, in seconds.</summary>
    [JsonPropertyName("RealTimeSpentExternally")]
    public int RealTimeSpentExternally { get; init; }

    /// <summary>Gets the elapsed time in the queue, in seconds.</summary>
    [JsonPropertyName("RealTimeSpentQueue")]
    public int RealTimeSpentQueue { get; init; }

    /// <summary>Gets the time registered on the request, in minutes. Read-only.</summary>
    [JsonPropertyName("TimeSpent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int TimeSpent { get; init; }

    /// <summary>Gets a value indicating whether the request has attachments.</summary>
    [JsonPropertyName("HasAttachment")]
    public bool HasAttachment { get; init; }

    /// <summary>Gets the number of replies.</summary>
    [JsonPropertyName("NumReplies")]
    public int NumReplies { get; init; }

    /// <summary>Gets the number of messages.</summary>
    [JsonPropertyName("NumMessages")]
    public int NumMessages { get; init; }

    /// <summary>Gets the sender address.</summary>
    [JsonPropertyName("FromAddress")]
    public string? FromAddress { get; init; }

    /// <summary>Gets the associate id of the owner, or 0 when there is none.</summary>
    [JsonPropertyName("OwnedByAssociateId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int OwnedByAssociateId { get; init; }

    /// <summary>Gets the detected language of the text.</summary>
    [JsonPropertyName("Language")]
    public string? Language { get; init; }

    /// <summary>Gets the detected sentiment of the text.</summary>
    [JsonPropertyName("Sentiment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Sentiment { get; init; }

    /// <summary>Gets the confidence of the detected sentiment, in percent.</summary>
    [JsonPropertyName("SentimentConfidence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int SentimentConfidence { get; init; }

    /// <summary>Gets the id of the linked sale, or 0 when there is none.</summary>
    [JsonPropertyName("SaleId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int SaleId { get; init; }

    /// <summary>Gets the id of the linked project, or 0 when there is none.</summary>
    [JsonPropertyName("ProjectId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ProjectId { get; init; }

    /// <summary>Gets the heading of the linked sale.</summary>
    [JsonPropertyName("SaleHeading")]
    public string? SaleHeading { get; init; }

    /// <summary>Gets the name of the linked project.</summary>
    [JsonPropertyName("ProjectName")]
    public string? ProjectName { get; init; }

    /// <summary>Gets the id of the form submission that the request was created from, or 0 when there is none.</summary>
    [JsonPropertyName("FormSubmissionId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FormSubmissionId { get; init; }

    /// <summary>Gets the id of the type.</summary>
    [JsonPropertyName("TicketTypeId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int TicketTypeId { get; init; }

    /// <summary>Gets the name of the type.</summary>
    [JsonPropertyName("TicketTypeName")]
    public string? TicketTypeName { get; init; }

    private protected override string Identity => FormattableString.Invariant($"TicketId = {TicketId}");
}
