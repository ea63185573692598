using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.ColdStart;

/// <summary>Refit in the obvious way: its own registration, the factory's defaults, and standard resilience.</summary>
internal static class ColdClient
{
    public static async Task<int> SaveAsync(Uri server, ChatSessionEntity entity)
    {
        ServiceCollection services = new();
        services
            .AddRefitGeneratedClient<IObviousApi>(new RefitSettings(new SystemTextJsonContentSerializer(ChatJson.Options)))
            .ConfigureHttpClient(http =>
            {
                http.BaseAddress = new(server, "/Cust1");
                http.DefaultRequestHeaders.Authorization =
                    new AuthenticationHeaderValue("SOTicket", "7T:NQA0AGMAZQBlADUAMQA0ADgAOQA1ADMANAA1ADYANwA4AA==");
                http.DefaultRequestHeaders.Add("SO-AppToken", "5c0ffee5c0ffee5c0ffee5c0ffee5c0f");
                http.DefaultRequestHeaders.Add("SO-Language", "en");
            })
            .AddStandardResilienceHandler();
        ServiceProvider provider = services.BuildServiceProvider();
        await using ConfiguredAsyncDisposable end = provider.ConfigureAwait(false);
        IObviousApi api = provider.GetRequiredService<IObviousApi>();
        return (await api.SaveChatSessionEntity(entity).ConfigureAwait(false)).ChatSessionId;
    }
}
