using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Online.Tests.Fixtures;

namespace SuperOffice.Chat.Client.Online.Tests.Sharing;

public sealed class HybridCacheStoreTests
{
    private const string Entry = "SuperOffice.Chat.Client/1/system-user/sod.superoffice.com/CUST12345";
    private const string Key = $"{Entry}#0a1b";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_value_that_one_instance_writes_is_read_by_another()
    {
        await using ServiceProvider one = Instance();
        await using ServiceProvider two = Instance(one.GetRequiredService<IDistributedCache>());

        Assert.Null(await Store(two).GetAsync(Key, Token));
        await Store(one).SetAsync(Key, "7T:a", TimeSpan.FromHours(1), Token);
        Assert.Equal("7T:a", await Store(two).GetAsync(Key, Token));

        // Without a local copy, a value that another instance renewed is visible immediately.
        await Store(one).SetAsync(Key, "7T:b", TimeSpan.FromHours(1), Token);
        Assert.Equal("7T:b", await Store(two).GetAsync(Key, Token));
        Assert.Null(await Store(two).GetAsync(Key + "b", Token));
    }

    [Fact]
    public async Task Without_a_distributed_cache_nothing_is_stored()
    {
        ServiceCollection services = new();
        services.AddHybridCache();
        services.AddSuperOfficeChatSharedStore();
        await using ServiceProvider instance = services.BuildServiceProvider();

        await Store(instance).SetAsync(Key, "7T:a", TimeSpan.FromHours(1), Token);

        Assert.Null(await Store(instance).GetAsync(Key, Token));
    }

    [Fact]
    public async Task Stored_values_are_protected_when_data_protection_is_registered()
    {
        EphemeralDataProtectionProvider protection = new();
        await using ServiceProvider open = Instance();
        await using ServiceProvider closed = Instance(protection: protection);
        await Store(open).SetAsync(Key, "7T:readable", TimeSpan.FromHours(1), Token);
        await Store(closed).SetAsync(Key, "7T:hidden", TimeSpan.FromHours(1), Token);

        Assert.Contains("7T:readable", await RawAsync(open), StringComparison.Ordinal);
        Assert.DoesNotContain("7T:hidden", await RawAsync(closed), StringComparison.Ordinal);
        Assert.Equal("7T:hidden", await Store(closed).GetAsync(Key, Token));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_unprotected_counts_as_absent_and_is_logged()
    {
        using LogRecorder log = new("SuperOffice.Chat.Client.Online");
        await using ServiceProvider writer = Instance(protection: new EphemeralDataProtectionProvider());
        await using ServiceProvider reader = Instance(writer.GetRequiredService<IDistributedCache>(), new EphemeralDataProtectionProvider(), log);
        await using ServiceProvider open = Instance(writer.GetRequiredService<IDistributedCache>());
        await Store(writer).SetAsync(Key, "7T:a", TimeSpan.FromHours(1), Token);
        await Store(open).SetAsync("plain", "7T:plain", TimeSpan.FromHours(1), Token);

        Assert.Null(await Store(reader).GetAsync(Key, Token));
        Assert.Null(await Store(reader).GetAsync("plain", Token));

        Assert.Equal(["SharedEntryUnreadable", "SharedEntryUnreadable"], log.Messages.Select(static message => message.Event.Name));
        Assert.All(log.Messages, static message => Assert.DoesNotContain("7T:", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_that_was_moved_below_another_key_is_not_readable_there()
    {
        await using ServiceProvider instance = Instance(protection: new EphemeralDataProtectionProvider());
        await Store(instance).SetAsync(Key, "7T:a", TimeSpan.FromHours(1), Token);
        HybridCache cache = instance.GetRequiredService<HybridCache>();
        string raw = await cache.GetOrCreateAsync(
            Key, static _ => new ValueTask<string>(""), cancellationToken: Token);
        await cache.SetAsync("SuperOffice.Chat.Client/other", raw, cancellationToken: Token);

        Assert.Null(await Store(instance).GetAsync("SuperOffice.Chat.Client/other", Token));
    }

    [Fact]
    public async Task A_cache_that_is_down_is_treated_as_empty()
    {
        using LogRecorder log = new("SuperOffice.Chat.Client.Online");
        await using ServiceProvider lower = Instance(new BrokenCache(hangs: false), log: log);
        await using ServiceProvider upper = Instance(hybrid: new BrokenHybridCache(hangs: false), log: log);
        foreach (ChatSharedStore store in new[] { Store(lower), Store(upper) })
        {
            Assert.Null(await store.GetAsync(Key, Token));
            await store.SetAsync(Key, "7T:a", TimeSpan.FromHours(1), Token);
        }

        Assert.Contains("SharedReadFailed", log.Messages.Select(static message => message.Event.Name));
        Assert.Contains("SharedWriteFailed", log.Messages.Select(static message => message.Event.Name));
        Assert.All(log.Messages, static message => Assert.DoesNotContain("7T:", message.Text, StringComparison.Ordinal));
        Assert.All(log.Messages, static message => Assert.Contains(Entry, message.Text, StringComparison.Ordinal));
        Assert.All(log.Messages, static message => Assert.DoesNotContain("0a1b", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cache_that_hangs_delays_an_event_only_briefly()
    {
        // Its five seconds are over at once on this clock.
        QuickWaitsClock clock = SignInFixture.NewClock();
        await using ServiceProvider lower = Instance(new BrokenCache(hangs: true), clock: clock);
        await using ServiceProvider upper = Instance(hybrid: new BrokenHybridCache(hangs: true), clock: clock);
        foreach (ChatSharedStore store in new[] { Store(lower), Store(upper) })
        {
            Assert.Null(await store.GetAsync(Key, Token));
            await store.SetAsync(Key, "7T:a", TimeSpan.FromHours(1), Token);
        }

        Assert.All(clock.Waits, static wait => Assert.Equal(TimeSpan.FromSeconds(5), wait));
    }

    [Fact]
    public async Task A_cancellation_is_not_a_failure_of_the_cache()
    {
        using LogRecorder log = new("SuperOffice.Chat.Client.Online");
        await using ServiceProvider instance = Instance(hybrid: new BrokenHybridCache(hangs: true), log: log);
        using CancellationTokenSource given = new();
        Task<string?> read = Store(instance).GetAsync(Key, given.Token).AsTask();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Empty(log.Messages);
    }

    [Fact]
    public async Task A_store_without_a_cache_names_the_service_to_register()
    {
        ServiceCollection services = new();
        services.AddSuperOfficeChatSharedStore();
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Contains("services.AddHybridCache()", Assert.Throws<InvalidOperationException>(() => Store(provider)).Message, StringComparison.Ordinal);
    }

    private static ChatSharedStore Store(ServiceProvider instance) => instance.GetRequiredService<ChatSharedStore>();

    private static async Task<string> RawAsync(ServiceProvider instance) => Encoding.Latin1.GetString(
        (await instance.GetRequiredService<IDistributedCache>().GetAsync(Key, Token))!);

    private static ServiceProvider Instance(
        IDistributedCache? shared = null,
        IDataProtectionProvider? protection = null,
        LogRecorder? log = null,
        TimeProvider? clock = null,
        HybridCache? hybrid = null)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.AddProvider(log ?? new LogRecorder("SuperOffice.Chat.Client.Online")));
        services.AddHybridCache();
        services.AddSingleton(shared ?? new PlainCache());
        AddIfGiven(services, protection);
        AddIfGiven(services, clock);
        AddIfGiven(services, hybrid);
        services.AddSuperOfficeChatSharedStore();
        return services.BuildServiceProvider();
    }

    private static void AddIfGiven<T>(ServiceCollection services, T? service)
        where T : class
    {
        if (service is not null)
        {
            services.AddSingleton(service);
        }
    }
}
