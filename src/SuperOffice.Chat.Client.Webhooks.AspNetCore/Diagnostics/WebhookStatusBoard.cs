using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>The last known state of each webhook that is watched.</summary>
internal sealed class WebhookStatusBoard
{
    private readonly ConcurrentDictionary<string, WebhookStatus> _byTenant = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<KeyValuePair<string, WebhookStatus>> All => [.. _byTenant];

    /// <returns>True when the description differs from the one before.</returns>
    public bool Set(string tenantId, WebhookStatus status)
    {
        WebhookStatus? before = _byTenant.GetValueOrDefault(tenantId);
        _byTenant[tenantId] = status;
        return before?.Description != status.Description;
    }
}
