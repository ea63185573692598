using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.Serializers;

/// <summary>HybridCache serializes with System.Text.Json and its defaults; a second process reads what the first one wrote.</summary>
public sealed class HybridCacheTests
{
    [Fact]
    public async Task A_cached_session_preserves_every_value_in_the_same_process_and_in_another()
    {
        PlainCache shared = new();
        await using ServiceProvider first = Process(shared);
        await using ServiceProvider second = Process(shared);
        ChatSessionEntity session = new SessionShelf().Session;

        ChatSessionEntity[] stored = await ReadAsync(first, session);
        ChatSessionEntity[] cached = await ReadAsync(first, new());
        ChatSessionEntity[] sharedOnes = await ReadAsync(second, new());

        Assert.Equal([session, session], stored);
        Assert.Equal([session, session], cached);
        Assert.Equal([session, session], sharedOnes);
        Assert.Equal("Brand new", sharedOnes[0].Flags.Text);
        Assert.True(sharedOnes[0].TableRight!.Mask.HasFlag(ETableRight.Update));
        Assert.Equal("""{"b":1.0}""", sharedOnes[0].AdditionalData["Novelty"].GetRawText());
    }

    [Fact]
    public async Task A_cached_status_makes_a_round_trip()
    {
        PlainCache shared = new();
        await using ServiceProvider first = Process(shared);
        await using ServiceProvider second = Process(shared);
        OpenEnum<ChatSessionStatus> status = OpenEnum<ChatSessionStatus>.Parse("Brand new");

        await ReadStatusAsync(first, status);

        Assert.Equal(status, await ReadStatusAsync(first, default));
        Assert.Equal(status, await ReadStatusAsync(second, default));
    }

    private static async Task<ChatSessionEntity[]> ReadAsync(ServiceProvider process, ChatSessionEntity session)
    {
        HybridCache cache = process.GetRequiredService<HybridCache>();
        ChatSessionEntity one = await cache.GetOrCreateAsync(
            "one", _ => ValueTask.FromResult(session), cancellationToken: TestContext.Current.CancellationToken);
        List<ChatSessionEntity> list = await cache.GetOrCreateAsync(
            "list", _ => ValueTask.FromResult<List<ChatSessionEntity>>([session]), cancellationToken: TestContext.Current.CancellationToken);
        return [one, .. list];
    }

    private static async Task<OpenEnum<ChatSessionStatus>> ReadStatusAsync(ServiceProvider process, OpenEnum<ChatSessionStatus> status) =>
        await process.GetRequiredService<HybridCache>().GetOrCreateAsync(
            "status", _ => ValueTask.FromResult(status), cancellationToken: TestContext.Current.CancellationToken);

    private static ServiceProvider Process(IDistributedCache shared)
    {
        ServiceCollection services = new();
        services.AddSingleton(shared);
        services.AddHybridCache();
        return services.BuildServiceProvider();
    }
}
