namespace SuperOffice.Chat.Client.Webhooks.AspNetCore;

/// <summary>Represents a tenant whose events are accepted.</summary>
public sealed class ChatWebhookTenant
{
    /// <summary>Creates a tenant.</summary>
    /// <param name="tenantId">The id of the tenant, such as <c>Cust12345</c>, or a name of your own for an onsite server.</param>
    /// <param name="secrets">
    /// The secrets that are accepted: that of the tenant's webhook and, while it is being rotated, the previous one.
    /// </param>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public ChatWebhookTenant(string tenantId, params IEnumerable<string> secrets)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantId);
        ArgumentNullException.ThrowIfNull(secrets);
        TenantId = tenantId;
        ContextIdentifier = tenantId;
        Secrets = [.. secrets];
    }

    /// <summary>Gets the id of the tenant. It selects the client, and names the tenant in logs and metrics.</summary>
    public string TenantId { get; }

    /// <summary>Gets the <c>ContextIdentifier</c> that the events of the tenant must have, without regard to case.</summary>
    /// <value>The id of the tenant by default. Onsite servers send <c>Default</c>.</value>
    public string ContextIdentifier { get; init; }

    /// <summary>Gets the secrets that are accepted. Without one, every request is refused.</summary>
    internal IReadOnlyList<string> Secrets { get; }

    /// <summary>Gets the secret that a webhook is registered with: the first one that is not empty.</summary>
    internal string? FirstSecret => Secrets.FirstOrDefault(static secret => !string.IsNullOrEmpty(secret));

    /// <summary>
    /// Gets a value that indicates whether the tenant has left. Its requests get the response 410 Gone, on which the server
    /// stops the webhook for good.
    /// </summary>
    /// <value>False by default.</value>
    public bool IsGone { get; init; }

    /// <summary>Returns the id of the tenant; never its secrets.</summary>
    public override string ToString() => $"ChatWebhookTenant {{ TenantId = {TenantId} }}";
}
