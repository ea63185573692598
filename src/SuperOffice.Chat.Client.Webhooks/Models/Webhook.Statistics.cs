using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks;

/// <content>What the server reports, and to whom.</content>
public sealed partial record Webhook
{
    private readonly StructuralList<string> _errorEmails = new([]);
    private readonly StructuralList<MDOListItem> _errorAssociates = new([]);

    /// <summary>Gets a description for people.</summary>
    /// <value>Null by default, and from servers before 12.0.</value>
    public string? Description { get; init; }

    /// <summary>Gets the time when the webhook was created.</summary>
    /// <value>Null for a webhook that is not saved yet.</value>
    public DateTimeOffset? Registered { get; init; }

    /// <summary>Gets the user who created the webhook.</summary>
    /// <value>Null for a webhook that is not saved yet.</value>
    public Associate? RegisteredAssociate { get; init; }

    /// <summary>Gets the time of the last change.</summary>
    /// <value>Null when the webhook was never changed.</value>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Gets the user who made the last change.</summary>
    /// <value>Null when the webhook was never changed.</value>
    public Associate? UpdatedAssociate { get; init; }

    /// <summary>Gets the email address to notify, for servers before 12.0. Later servers use <see cref="ErrorEmails"/>.</summary>
    /// <value>Null by default.</value>
    public string? ErrorsEmail { get; init; }

    /// <summary>Gets the email addresses to notify.</summary>
    /// <value>Never null; empty by default.</value>
    public IReadOnlyList<string> ErrorEmails
    {
        get => _errorEmails.Items!;
        init => _errorEmails = new(value ?? []);
    }

    /// <summary>Gets the users to notify.</summary>
    /// <value>Never null; empty by default.</value>
    public IReadOnlyList<MDOListItem> ErrorAssociates
    {
        get => _errorAssociates.Items!;
        init => _errorAssociates = new(value ?? []);
    }

    /// <summary>Gets how people are notified.</summary>
    public OpenEnum<WebhookNotifyVia> NotifyVia { get; init; }

    /// <summary>Gets when people are notified.</summary>
    public OpenEnum<WebhookNotifyWhen> NotifyWhen { get; init; }

    /// <summary>Gets the number of requests that the server has sent.</summary>
    /// <value>0 from servers before 12.0.</value>
    public int TotalCalls { get; init; }

    /// <summary>Gets the number of requests that failed.</summary>
    /// <value>0 from servers before 12.0.</value>
    public int TotalErrors { get; init; }

    /// <summary>Gets the number of failures since the last success. The server stops the webhook after nine.</summary>
    /// <value>0 from servers before 12.0.</value>
    public int ConsecutiveErrors { get; init; }

    /// <summary>Gets the headers and the body of the last response that counted as a failure. They are those of your own receiver.</summary>
    /// <value>Null when there was none, and from servers before 12.0.</value>
    public string? LastError { get; init; }
}
