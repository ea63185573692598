namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>The settings of a webhook that the application registers and watches.</summary>
public sealed class ChatWebhookRegistration
{
    internal ChatWebhookRegistration(string tenantId, Uri targetUrl)
    {
        TenantId = tenantId;
        TargetUrl = targetUrl;
    }

    /// <summary>Gets the tenant whose server sends the events.</summary>
    public string TenantId { get; }

    /// <summary>Gets the public address of the endpoint.</summary>
    public Uri TargetUrl { get; }

    /// <summary>Gets or sets the name of the webhook, by which it is found again.</summary>
    /// <value>
    /// <c>chat</c> by default; at most 100 characters. Applications that share an app registration need a name each, and so do several
    /// webhooks of one tenant.
    /// </value>
    public string Name { get; set; } = "chat";

    /// <summary>Gets or sets the events to subscribe to.</summary>
    /// <value><see cref="WebhookEvents.Chat"/> by default.</value>
    public IReadOnlyList<string> Events { get; set; } = WebhookEvents.Chat;

    /// <summary>Gets or sets the time between two checks of the state of the webhook.</summary>
    /// <value>Five minutes by default; from one second to one day.</value>
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets a value that indicates whether a webhook that was stopped is activated again.</summary>
    /// <value>
    /// False by default: it is logged, measured and reported by the health check, since a person may have stopped it on purpose. It
    /// stays stopped when the application starts again. Events that happen while it is stopped are lost.
    /// </value>
    public bool Reactivate { get; set; }

    /// <summary>Gets or sets a value that indicates whether the webhook is deleted when the application stops.</summary>
    /// <value>False by default: other instances may still receive, and events of a short downtime are retried.</value>
    public bool DeleteOnStop { get; set; }

    internal Webhook ToWebhook(string? secret) => new() { Name = Name, TargetUrl = TargetUrl.AbsoluteUri, Events = Events, Secret = secret };
}
