namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>Represents an event that is being handled.</summary>
public sealed class ChatWebhookContext
{
    private readonly IChatAgentClient? _client;

    /// <summary>Creates the context; for tests of a handler.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="tenantId">The tenant that the event is from.</param>
    /// <param name="services">The services of the scope of the event.</param>
    /// <param name="client">The client for the tenant, or null when there is none.</param>
    public ChatWebhookContext(ChatWebhookEvent webhookEvent, string tenantId, IServiceProvider services, IChatAgentClient? client = null)
    {
        ArgumentNullException.ThrowIfNull(webhookEvent);
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        ArgumentNullException.ThrowIfNull(services);
        Event = webhookEvent;
        TenantId = tenantId;
        Services = services;
        _client = client;
    }

    /// <summary>Gets the event.</summary>
    public ChatWebhookEvent Event { get; }

    /// <summary>Gets the tenant whose secret signed the event, as it is configured.</summary>
    public string TenantId { get; }

    /// <summary>Gets the services of the scope of the event.</summary>
    public IServiceProvider Services { get; }

    /// <summary>
    /// Gets the client for the tenant: from <see cref="IChatAgentClientFactory"/> when it is registered, else the
    /// <see cref="IChatAgentClient"/> that is registered with the tenant as its key, else the one without a key.
    /// </summary>
    /// <exception cref="InvalidOperationException">No client is registered.</exception>
    public IChatAgentClient Client => _client
        ?? throw new InvalidOperationException("No client of the Chat agent is registered. Call AddSuperOfficeChatClient, or AddSuperOfficeChatTenants for many tenants.");
}
