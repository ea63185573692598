using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Receiving;

/// <summary>Finds the tenant of a request: among those that were added, else by the application.</summary>
internal sealed class TenantDirectory(ChatWebhookOptions options, WebhookLog log)
{
    private const int LongestName = 100;

    private readonly ChatWebhookOptions _options = options;
    private readonly WebhookLog _log = log;

    /// <param name="context">The request.</param>
    /// <param name="name">The name of the tenant, from the route or from a body that is not verified.</param>
    /// <returns>The tenant, or why there is none to accept events for.</returns>
    public async ValueTask<(ChatWebhookTenant? Tenant, Refusal? Refusal)> FindAsync(HttpContext context, string name)
    {
        (ChatWebhookTenant? tenant, bool failed) = Added(name) is { } added ? (added, false) : await ResolveAsync(context, name).ConfigureAwait(false);
        return failed ? (null, Refusal.TenantFailed)
            : tenant is null ? (null, Refusal.UnknownTenant)
            : tenant.IsGone ? (tenant, Refusal.TenantGone)
            : (tenant, null);
    }

    private ChatWebhookTenant? Added(string name) =>
        _options.Tenants.TryGetValue(name, out ChatWebhookTenant? tenant)
            ? tenant
            : _options.Tenants.Values.FirstOrDefault(tenant => tenant.ContextIdentifier.Equals(name, StringComparison.OrdinalIgnoreCase));

    [SuppressMessage("Design", "CA1031", Justification = "The callback is the application's. Whatever it throws, the server retries.")]
    private async ValueTask<(ChatWebhookTenant? Tenant, bool Failed)> ResolveAsync(HttpContext context, string name)
    {
        if (_options.ResolveTenant is null || name.Length > LongestName)
        {
            return (null, false);
        }

        try
        {
            return (await _options.ResolveTenant(context.RequestServices, name, context.RequestAborted).ConfigureAwait(false), false);
        }
        catch (Exception exception)
        {
            _log.TenantFailed(exception);
            return (null, true);
        }
    }
}
