namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents an event of a chat session, with the values of the session that the server sends along.</summary>
/// <remarks>
/// Events come from all channels, and from both sides: from the customer, from agents, and from your own application. The
/// values are those of the moment of the event; read the session to get the current ones.
/// </remarks>
public abstract record ChatSessionEvent : ChatWebhookEvent
{
    private protected ChatSessionEvent()
    {
    }

    /// <summary>Gets the alert level of the session.</summary>
    /// <value>Null when the body has none.</value>
    public int? AlertLevel { get; init; }

    /// <summary>Gets a value that indicates whether a bot of SuperOffice handles the session.</summary>
    /// <value>Null when the body has none.</value>
    public bool? ChatbotIsActive { get; init; }

    /// <summary>Gets a value that indicates whether the customer has consented.</summary>
    /// <value>Null when the body has none.</value>
    public bool? Consented { get; init; }

    /// <summary>Gets the id of the customer's company.</summary>
    /// <value>Null when the body has none; 0 when the session is not linked to a company.</value>
    public int? ContactId { get; init; }

    /// <summary>Gets the alias of the customer, which may be a name.</summary>
    /// <value>Null when the body has none.</value>
    public string? CustomerAlias { get; init; }

    /// <summary>Gets the id of the customer.</summary>
    /// <value>Null when the body has none; 0 when the customer is not known.</value>
    public int? CustomerId { get; init; }

    /// <summary>Gets the id of the project.</summary>
    /// <value>Null when the body has none; 0 when the session is not linked to a project.</value>
    public int? ProjectId { get; init; }

    /// <summary>Gets the rating that the customer gave.</summary>
    /// <value>Null when the body has none.</value>
    public int? Rating { get; init; }

    /// <summary>Gets the id of the sale.</summary>
    /// <value>Null when the body has none; 0 when the session is not linked to a sale.</value>
    public int? SaleId { get; init; }

    /// <summary>Gets the id of the ticket.</summary>
    /// <value>Null when the body has none; 0 when the session is not linked to a ticket.</value>
    public int? TicketId { get; init; }

    /// <summary>Gets the id of the agent who has the session. It is that of the Service user, not that of the associate.</summary>
    /// <value>Null when the body has none; 0 when nobody has the session.</value>
    public int? UserId { get; init; }
}
