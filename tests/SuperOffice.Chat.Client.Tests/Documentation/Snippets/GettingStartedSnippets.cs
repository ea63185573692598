using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/getting-started.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class GettingStartedSnippets
{
    public static ChatClientOptions Onsite()
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri("https://crm.example.com/api"),
            Credential = ChatCredential.Basic("user", "password"),
        };
        return options;
    }

    public sealed class QueueReport(IChatAgentClient chat)
    {
        public async Task<int> CountWaitingAsync(CancellationToken cancellationToken)
        {
            IReadOnlyList<ChatSessionEntity> sessions =
                await chat.ChatSessionsForUserAsync(cancellationToken);
            return sessions.Count(session => session.Status == ChatSessionStatus.InQueue);
        }
    }

    public static void Keyed(IServiceCollection services, IConfiguration configuration)
    {
        services.AddKeyedSuperOfficeChatClient("norway", configuration.GetSection("SuperOffice:Norway"));
        services.AddKeyedSuperOfficeChatClient("sweden", configuration.GetSection("SuperOffice:Sweden"));
    }

    public sealed class NorwegianDesk([FromKeyedServices("norway")] IChatAgentClient chat)
    {
        public Task<IReadOnlyList<ChatTopicEntity>> GetTopicsAsync() => chat.ChatTopicsForUserAsync();
    }

    public static async Task CallAsync(IChatAgentClient chat, CancellationToken cancellationToken)
    {
        ChatRequestOptions swedish = new() { Language = "sv" };
        IReadOnlyList<ChatTopicEntity> topics = await chat.ChatTopicsForUserAsync(swedish, cancellationToken);
    }

    public static void Proxy(IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                Proxy = new WebProxy("http://proxy.example.com:8080"),
            });
    }

    public static class SessionChanges
    {
        public static ChatSessionEntity Finish(ChatSessionEntity session) =>
            session with { Status = ChatSessionStatus.Finished };
    }
}
