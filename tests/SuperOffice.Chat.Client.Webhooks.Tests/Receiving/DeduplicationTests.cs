using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

public sealed class DeduplicationTests
{
    [Fact]
    public async Task A_delivery_that_is_sent_twice_is_handled_once()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();
        string body = ReceiverFixture.Message();

        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => fixture.PostAsync(body)));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.All(statuses, static status => Assert.Equal(200, status));
        Assert.Equal(1, fixture.HandledCount);
        Assert.Equal(19, fixture.Metrics.TagsOf("superoffice.chat.webhooks.duplicates").Count);
    }

    [Fact]
    public async Task A_replay_after_hours_is_accepted_and_not_handled_again()
    {
        FakeTimeProvider time = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        string body = ReceiverFixture.Message();
        await fixture.PostAsync(body);
        await fixture.NextHandledAsync();

        time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(200, await fixture.PostAsync(body));
        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(200, await fixture.PostAsync(body));

        await fixture.NextHandledAsync();
        Assert.Single(fixture.Metrics.TagsOf("superoffice.chat.webhooks.duplicates"));
    }

    [Fact]
    public async Task The_same_event_id_of_two_tenants_is_two_events()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(static options => options.AddTenant("Cust2", "s2"));
        Guid id = Guid.NewGuid();

        await fixture.PostAsync(ReceiverFixture.Message(eventId: id));
        await fixture.PostAsync(ReceiverFixture.Message(eventId: id, tenant: "Cust2"), "/superoffice/chat/Cust2", "s2");
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.HandledCount);
    }

    [Fact]
    public async Task Events_without_an_id_are_distinguished_by_their_bodies()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync();
        const string First = """{"Event":"chatsession.message","PrimaryKey":1,"ContextIdentifier":"Cust12345"}""";
        const string Second = """{"Event":"chatsession.message","PrimaryKey":2,"ContextIdentifier":"Cust12345"}""";

        await fixture.PostAsync(First);
        await fixture.PostAsync(First);
        await fixture.PostAsync(Second);
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, fixture.HandledCount);
    }

    [Fact]
    public async Task An_event_whose_handler_failed_is_handled_when_it_is_sent_again()
    {
        int calls = 0;
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(handle: (_, _) =>
            Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask);
        string body = ReceiverFixture.Message();

        await fixture.PostAsync(body);
        while (fixture.HandledCount == 0)
        {
            Assert.Equal(200, await fixture.PostAsync(body));
        }

        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Two_instances_share_the_ids_through_a_hybrid_cache()
    {
        SharedCache cache = new();
        await using ReceiverFixture first = await ReceiverFixture.StartAsync(services: cache.AddTo);
        await using ReceiverFixture second = await ReceiverFixture.StartAsync(services: cache.AddTo);
        string body = ReceiverFixture.Message();

        Assert.Equal(200, await first.PostAsync(body));
        Assert.Equal(200, await second.PostAsync(body));
        await first.StopAsync(TestContext.Current.CancellationToken);
        await second.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, 0), (first.HandledCount, second.HandledCount));
    }

    [Fact]
    public async Task A_cache_that_fails_does_not_prevent_the_handling_of_events()
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(services: static services => services.AddSingleton<HybridCache>(new FailingCache()));
        string body = ReceiverFixture.Message();

        Assert.Equal(200, await fixture.PostAsync(body));
        Assert.Equal(200, await fixture.PostAsync(body));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, fixture.HandledCount);
        Assert.Contains(fixture.Log.Of(LogLevel.Warning), static line => line.Contains("TimeoutException", StringComparison.Ordinal));
    }

    [Fact]
    public void The_oldest_events_are_removed_first()
    {
        SeenEvents seen = new(TimeSpan.FromHours(1), limit: 2, new FakeTimeProvider());

        Assert.True(seen.TryAdd("a"));
        Assert.True(seen.TryAdd("b"));
        Assert.False(seen.TryAdd("b"));
        Assert.False(seen.TryAdd("a"));
        Assert.True(seen.TryAdd("c"));
        Assert.True(seen.TryAdd("d"));
        Assert.False(seen.TryAdd("d"));
        Assert.True(seen.TryAdd("b"));
    }

    [Fact]
    public void An_event_that_was_removed_and_added_again_is_remembered_from_then_on()
    {
        FakeTimeProvider time = new();
        SeenEvents seen = new(TimeSpan.FromHours(1), limit: 10, time);
        seen.TryAdd("a");
        seen.Remove("a");
        time.Advance(TimeSpan.FromMinutes(30));
        Assert.True(seen.TryAdd("a"));

        time.Advance(TimeSpan.FromMinutes(45));
        Assert.False(seen.TryAdd("a"));
        time.Advance(TimeSpan.FromMinutes(15));
        Assert.True(seen.TryAdd("a"));
    }

    private sealed class FailingCache : HybridCache
    {
        public override ValueTask<T> GetOrCreateAsync<TState, T>(
            string key, TState state, Func<TState, CancellationToken, ValueTask<T>> factory, HybridCacheEntryOptions? options = null, IEnumerable<string>? tags = null, CancellationToken cancellationToken = default) =>
            throw new TimeoutException();

        public override ValueTask SetAsync<T>(string key, T value, HybridCacheEntryOptions? options = null, IEnumerable<string>? tags = null, CancellationToken cancellationToken = default) =>
            throw new TimeoutException();

        public override ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => throw new TimeoutException();

        public override ValueTask RemoveByTagAsync(string tag, CancellationToken cancellationToken = default) => throw new TimeoutException();
    }
}
