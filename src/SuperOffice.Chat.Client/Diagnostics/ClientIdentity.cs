namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>Tells the clients of a process apart in logs, spans and metrics: by key, by tenant, or by both.</summary>
/// <param name="Key">The key that the client was registered with, or null.</param>
/// <param name="TenantId">The tenant, or null when it is not known by its id.</param>
internal sealed record ClientIdentity(string? Key, string? TenantId)
{
    /// <summary>Gets the identity of a client without a key and a tenant.</summary>
    public static ClientIdentity Default { get; } = new(null, null);

    /// <summary>Gets the name for messages.</summary>
    public string Name { get; } = (Key, TenantId) switch
    {
        (null, null) => "default",
        (null, _) => TenantId,
        (_, null) => Key,
        _ => $"{Key} ({TenantId})",
    };

    public static ClientIdentity Of(string? key, string? tenantId) =>
        string.IsNullOrEmpty(key) && string.IsNullOrEmpty(tenantId)
            ? Default
            : new(string.IsNullOrEmpty(key) ? null : key, string.IsNullOrEmpty(tenantId) ? null : tenantId);
}
