namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>The settings of the receiver of webhooks.</summary>
public sealed class ChatWebhookOptions
{
    internal Dictionary<string, ChatWebhookTenant> Tenants { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets the callback that resolves a tenant that was not added here, for example from a database.</summary>
    /// <value>
    /// Null by default. It is called with the services of the request, the name of the tenant in the route (or the unverified
    /// <c>ContextIdentifier</c> of the body when the route has none), and a token; null means that there is no such tenant.
    /// </value>
    public Func<IServiceProvider, string, CancellationToken, ValueTask<ChatWebhookTenant?>>? ResolveTenant { get; set; }

    /// <summary>Gets or sets the maximum size of a request body, in bytes. Larger requests are refused with 413.</summary>
    /// <value>262,144 by default; at least 1,024. The server's events have about one thousand.</value>
    public int MaxBodySize { get; set; } = 256 * 1024;

    /// <summary>
    /// Gets or sets the maximum number of events that wait or are being handled. Beyond it, requests get the response 503, and
    /// the server retries after one and four seconds.
    /// </summary>
    /// <value>10,000 by default; at least 1. Waiting events are lost when the process ends without a shutdown.</value>
    public int QueueCapacity { get; set; } = 10_000;

    /// <summary>Gets or sets the number of sessions whose events are handled at the same time.</summary>
    /// <value>32 by default; 1 to 1,000.</value>
    public int MaxConcurrency { get; set; } = 32;

    /// <summary>Gets or sets the time after which the token of a handler is canceled.</summary>
    /// <value>Five minutes by default; greater than zero and at most one day, or <see cref="Timeout.InfiniteTimeSpan"/>.</value>
    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets a value that indicates whether the response is sent only when the handlers have finished: 200, or 500 when
    /// one of them failed, after which the server retries.
    /// </summary>
    /// <value>
    /// False by default: the response is sent within milliseconds, and the event is handled afterwards. Set it only for handlers
    /// that finish within a second: the time that the server waits is not documented, and nine failures in a row stop the webhook.
    /// </value>
    /// <remarks>
    /// A retry that reaches another instance of the application, before the first instance has handled the event, is handled there, too.
    /// </remarks>
    public bool RespondAfterHandling { get; set; }

    /// <summary>Gets or sets the time for which an event is remembered, so that it is not handled twice.</summary>
    /// <value>24 hours by default; greater than zero and at most 30 days.</value>
    public TimeSpan DeduplicationPeriod { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Gets or sets the maximum number of events that one process remembers. The oldest are forgotten first.</summary>
    /// <value>100,000 by default, about 15 MB; at least 1.</value>
    public int MaxRememberedEvents { get; set; } = 100_000;

    /// <summary>Adds a tenant whose events are accepted.</summary>
    /// <param name="tenantId">The id of the tenant, such as <c>Cust12345</c>.</param>
    /// <param name="secrets">The secrets that are accepted: that of the tenant's webhook and, during a rotation, the previous one.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public ChatWebhookOptions AddTenant(string tenantId, params IEnumerable<string> secrets) => AddTenant(new ChatWebhookTenant(tenantId, secrets));

    /// <summary>Adds a tenant whose events are accepted. Of two with the same id, the later counts.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <returns>The same options.</returns>
    public ChatWebhookOptions AddTenant(ChatWebhookTenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        Tenants[tenant.TenantId] = tenant;
        return this;
    }
}
