using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>The last known state of each webhook that is watched.</summary>
internal sealed class WebhookStatusBoard
{
    private readonly ConcurrentDictionary<ChatWebhookRegistration, WebhookStatus> _statuses = [];

    public IReadOnlyCollection<KeyValuePair<ChatWebhookRegistration, WebhookStatus>> All =>
        [.. _statuses.OrderBy(static one => one.Key.TenantId, StringComparer.OrdinalIgnoreCase).ThenBy(static one => one.Key.Name, StringComparer.Ordinal)];

    /// <returns>True when the description differs from the one before.</returns>
    public bool Set(ChatWebhookRegistration registration, WebhookStatus status)
    {
        WebhookStatus? before = _statuses.GetValueOrDefault(registration);
        _statuses[registration] = status;
        return before?.Description != status.Description;
    }
}
