namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>Identifies a client in logs, spans and metrics, by its key, its tenant, or both.</summary>
/// <param name="Key">The key that the client was registered with, or null.</param>
/// <param name="TenantId">The id of the tenant, or null when it is not known.</param>
internal sealed record ClientIdentity(string? Key, string? TenantId)
{
    /// <summary>Gets the identity of a client without a key and a tenant.</summary>
    public static ClientIdentity Default { get; } = new(null, null);

    /// <summary>Gets the name of the client in log messages.</summary>
    public string Name { get; } = (Key, TenantId) switch
    {
        (null, null) => "default",
        (null, _) => TenantId,
        (_, null) => Key,
        _ => $"{Key} ({TenantId})",
    };

    public static ClientIdentity Create(string? key, string? tenantId) =>
        string.IsNullOrEmpty(key) && string.IsNullOrEmpty(tenantId)
            ? Default
            : new(string.IsNullOrEmpty(key) ? null : key, string.IsNullOrEmpty(tenantId) ? null : tenantId);
}
