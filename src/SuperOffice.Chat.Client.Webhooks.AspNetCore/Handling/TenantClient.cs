using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Handling;

/// <summary>Finds the client for the tenant of an event.</summary>
internal static class TenantClient
{
    /// <returns>Null when the application has registered no client.</returns>
    public static async ValueTask<IChatAgentClient?> FindAsync(IServiceProvider services, string tenantId, CancellationToken cancellationToken) =>
        services.GetService<IChatAgentClientFactory>() is { } factory
            ? await factory.GetClientAsync(tenantId, cancellationToken).ConfigureAwait(false)
            : services.GetKeyedService<IChatAgentClient>(tenantId) ?? services.GetService<IChatAgentClient>();
}
