using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.ColdStart;

/// <summary>This library as the README registers it.</summary>
internal static class ColdClient
{
    public static async Task<int> SaveAsync(Uri server, ChatSessionEntity entity)
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri(server, "/Cust1/api");
            options.AppToken = "5c0ffee5c0ffee5c0ffee5c0ffee5c0f";
            options.Credential = ChatCredential.SoTicket("7T:NQA0AGMAZQBlADUAMQA0ADgAOQA1ADMANAA1ADYANwA4AA==");
            options.Language = "en";
        });
        ServiceProvider provider = services.BuildServiceProvider();
        await using ConfiguredAsyncDisposable end = provider.ConfigureAwait(false);
        IChatAgentClient client = provider.GetRequiredService<IChatAgentClient>();
        return (await client.SaveChatSessionEntityAsync(entity).ConfigureAwait(false)).ChatSessionId;
    }
}
