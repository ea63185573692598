using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/many-tenants.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class TenantsSnippets
{
    public static void One(IServiceCollection services)
    {
        services.AddSuperOfficeChatClient(options =>
        {
            options.Environment = "online";
            options.TenantId = "Cust12345";
            options.AppToken = "client secret of the app";
            options.Credential = ChatCredential.SoTicket("7T:...");
        });
    }

    public static async Task NotRunningAsync(IChatAgentClient chat)
    {
        try
        {
            await chat.GetChatPresenceAsync();
        }
        catch (ChatAgentTenantException exception) when (exception.State == TenantState.OfflineMaintenance)
        {
            Console.WriteLine($"{exception.TenantId} is in maintenance. Try again later.");
        }
    }

    public static async Task StatusAsync()
    {
        ChatTenantStatus status = await ChatEnvironment.Production.GetTenantStatusAsync("Cust12345");
        Console.WriteLine($"{status.TenantId} is {status.State}, running: {status.IsRunning}.");
    }

    public static void Many(IServiceCollection services)
    {
        services.AddSuperOfficeChatTenants(async (provider, tenantId, cancellationToken) =>
        {
            ITenantRegistry registry = provider.GetRequiredService<ITenantRegistry>();
            return new ChatClientOptions
            {
                Environment = "online",
                AppToken = "client secret of the app",
                Credential = await registry.GetCredentialAsync(tenantId, cancellationToken),
            };
        });
    }

    public sealed class TenantQueues(IChatAgentClientFactory factory)
    {
        public async Task<int> CountSessionsAsync(string tenantId, CancellationToken cancellationToken)
        {
            IChatAgentClient chat = await factory.GetClientAsync(tenantId, cancellationToken);
            IReadOnlyList<ChatSessionEntity> sessions =
                await chat.ChatSessionsForUserAsync(cancellationToken);
            return sessions.Count;
        }
    }

    public static void Remove(IChatAgentClientFactory factory)
    {
        factory.Remove("Cust12345");
    }

    public static void Connections(IServiceCollection services, TenantSettings registry)
    {
        services
            .AddSuperOfficeChatTenants(registry.GetOptionsAsync)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromSeconds(5),
                Proxy = new WebProxy("http://proxy.example.com:8080"),
            });
    }

    internal interface ITenantRegistry
    {
        Task<ChatCredential> GetCredentialAsync(string tenantId, CancellationToken cancellationToken);
    }

    internal abstract class TenantSettings
    {
        public abstract ValueTask<ChatClientOptions> GetOptionsAsync(
            IServiceProvider provider, string tenantId, CancellationToken cancellationToken);
    }
}
