using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Benchmarks.Clients;

/// <summary>
/// Refit in the obvious way, over the same records and source-generated JSON: its own registration, the default
/// primary handler, the factory's default loggers and the standard resilience handler.
/// </summary>
internal sealed class ObviousRefitClient : IMeasuredClient
{
    private readonly ServiceProvider _provider;
    private readonly IObviousApi _api;

    public ObviousRefitClient(Uri server)
    {
        ServiceCollection services = new();
        services
            .AddRefitGeneratedClient<IObviousApi>(new RefitSettings(new SystemTextJsonContentSerializer(ChatJson.Options)))
            .ConfigureHttpClient(http =>
            {
                http.BaseAddress = new(server, "/Cust1");
                http.DefaultRequestHeaders.Authorization =
                    new AuthenticationHeaderValue("SOTicket", DocumentedSave.Ticket);
                http.DefaultRequestHeaders.Add("SO-AppToken", DocumentedSave.AppToken);
                http.DefaultRequestHeaders.Add("SO-Language", DocumentedSave.Language);
            })
            .AddStandardResilienceHandler();
        _provider = services.BuildServiceProvider();
        _api = _provider.GetRequiredService<IObviousApi>();
    }

    public int Write() => throw new NotSupportedException("Its JSON is that of the raw client.");

    public int Read() => throw new NotSupportedException("Its JSON is that of the raw client.");

    public async Task<int> SaveAsync()
    {
        ChatSessionEntity session = await _api.SaveChatSessionEntity(DocumentedSave.Entity).ConfigureAwait(false);
        return session.ChatSessionId;
    }

    public void Dispose() => _provider.Dispose();
}
