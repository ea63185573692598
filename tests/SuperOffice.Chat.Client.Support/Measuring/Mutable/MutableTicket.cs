namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

internal sealed class MutableTicket
{
    public int TicketId { get; set; }

    public string? Title { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset LastChanged { get; set; }

    public DateTimeOffset ReadByOwner { get; set; }

    public DateTimeOffset ReadByCustomer { get; set; }

    public DateTimeOffset FirstReadByUser { get; set; }

    public DateTimeOffset Activate { get; set; }

    public DateTimeOffset ClosedAt { get; set; }

    public DateTimeOffset RepliedAt { get; set; }

    public DateTimeOffset AlertTimeout { get; set; }

    public DateTimeOffset Deadline { get; set; }

    public int CreatedBy { get; set; }

    public string? CreatedByName { get; set; }

    public string? Author { get; set; }

    public int OwnedBy { get; set; }

    public string? OwnedByName { get; set; }

    public int Category { get; set; }

    public string? CategoryName { get; set; }

    public string? CategoryFullname { get; set; }

    public string? Slevel { get; set; }

    public int Priority { get; set; }

    public string? BaseStatus { get; set; }

    public int TicketStatus { get; set; }

    public string? Origin { get; set; }

    public int CustId { get; set; }

    public string? CustFirstname { get; set; }

    public string? CustMiddleName { get; set; }

    public string? CustLastname { get; set; }

    public int AlertLevel { get; set; }

    public int ConnectId { get; set; }

    public string? ReadStatus { get; set; }

    public int TimeToReply { get; set; }

    public int RealTimeToReply { get; set; }

    public int TimeToClose { get; set; }

    public int RealTimeToClose { get; set; }

    public int TimeSpentInternally { get; set; }

    public int TimeSpentExternally { get; set; }

    public int TimeSpentQueue { get; set; }

    public int RealTimeSpentInternally { get; set; }

    public int RealTimeSpentExternally { get; set; }

    public int RealTimeSpentQueue { get; set; }

    public bool HasAttachment { get; set; }

    public int NumReplies { get; set; }

    public int NumMessages { get; set; }

    public string? FromAddress { get; set; }

    public string? CustFullname { get; set; }

    public string? TicketStatusDisplayValue { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
