namespace SuperOffice.Chat.Client.Support.Measuring.Mutable;

/// <summary>The body of the documented save as a generator of mutable classes writes it; the others here are its parts.</summary>
internal sealed class MutableSession
{
    public int ChatSessionId { get; set; }

    public int TopicId { get; set; }

    public MutableAssociate? User { get; set; }

    public MutablePerson? Person { get; set; }

    public string? CustomerAlias { get; set; }

    public string? CustomerHost { get; set; }

    public string? CustomerName { get; set; }

    public string? CustomerEmail { get; set; }

    public string? CustomerPhone { get; set; }

    public bool CustomerConsented { get; set; }

    public string? CustomerCompanyName { get; set; }

    public string? Status { get; set; }

    public string? FirstMessage { get; set; }

    public string? LastMessage { get; set; }

    public DateTimeOffset WhenRequested { get; set; }

    public DateTimeOffset WhenStarted { get; set; }

    public DateTimeOffset WhenEnded { get; set; }

    public DateTimeOffset WhenIdle { get; set; }

    public DateTimeOffset WhenFetched { get; set; }

    public string? SessionKey { get; set; }

    public int InitialQueuePos { get; set; }

    public int AlertLevel { get; set; }

    public int Rank { get; set; }

    public string? Flags { get; set; }

    public MutableContact? Contact { get; set; }

    public MutableProject? Project { get; set; }

    public MutableSale? Sale { get; set; }

    public MutableTicket? Ticket { get; set; }

    public MutableAssociate? TransferTo { get; set; }

    public MutableTableRight? TableRight { get; set; }

    public Dictionary<string, MutableFieldProperty>? FieldProperties { get; set; }
}
