using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/performance.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class PerformanceSnippets
{
    public static void Timeouts(IServiceCollection services)
    {
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri("https://crm.example.com/api");
            options.Credential = ChatCredential.Basic("user", "password");
            options.AttemptTimeout = TimeSpan.FromSeconds(10);
            options.TotalTimeout = TimeSpan.FromSeconds(20);
            options.ConnectTimeout = TimeSpan.FromSeconds(5);
        });
    }

    public static async Task AtOnceAsync(IChatAgentClient chat, int[] ids, CancellationToken cancellationToken)
    {
        ChatSessionEntity?[] sessions = await Task.WhenAll(
            ids.Select(id => chat.GetChatSessionEntityAsync(id, cancellationToken)));
    }

    public static async Task LimitedAsync(IChatAgentClient chat, int[] ids, IArchive archive, CancellationToken cancellationToken)
    {
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(ids, parallel, async (id, token) =>
        {
            string transcript = await chat.GetChatTranscriptAsync(id, token);
            await archive.StoreAsync(id, transcript, token);
        });
    }

    internal interface IArchive
    {
        Task StoreAsync(int id, string transcript, CancellationToken cancellationToken);
    }
}
