using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>Instances of an application that share the ids of events through a distributed cache.</summary>
public sealed class SharedEventTests
{
    private const string Duplicates = "superoffice.chat.webhooks.duplicates";

    private readonly SharedCache _cache = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_retry_at_another_instance_is_handled_while_the_first_instance_has_not_handled_the_event(bool isKilled)
    {
        await using ReceiverFixture first = await StartAsync(respondsAfterHandling: true, BlockAsync);
        await using ReceiverFixture second = await StartAsync(respondsAfterHandling: true);
        string body = ReceiverFixture.Message();
        Task<int> original = first.PostAsync(body);
        await _started.Task.WaitAsync(Token);
        if (isKilled)
        {
            await Record.ExceptionAsync(() => first.StopAsync(new CancellationToken(canceled: true)));
        }

        Assert.Equal(200, await second.PostAsync(body));

        Assert.Equal(1, second.HandledCount);
        _release.SetResult();
        await Record.ExceptionAsync(() => original);
    }

    [Fact]
    public async Task An_event_that_one_instance_could_not_handle_and_another_one_did_is_not_handled_again()
    {
        await using ReceiverFixture first = await StartAsync(respondsAfterHandling: true, FailAsync);
        await using ReceiverFixture second = await StartAsync(respondsAfterHandling: true);
        await using ReceiverFixture third = await StartAsync(respondsAfterHandling: true);
        string body = ReceiverFixture.Message();
        Task<int> original = first.PostAsync(body);
        await _started.Task.WaitAsync(Token);
        Assert.Equal(200, await second.PostAsync(body));

        _release.SetResult();
        Assert.Equal(500, await original);

        Assert.Equal(200, await third.PostAsync(body));
        Assert.Equal(0, third.HandledCount);
        Assert.Single(third.Metrics.TagsOf(Duplicates));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handled_event_is_a_duplicate_for_every_other_instance(bool respondsAfterHandling)
    {
        await using ReceiverFixture first = await StartAsync(respondsAfterHandling);
        await using ReceiverFixture second = await StartAsync(respondsAfterHandling);
        string body = ReceiverFixture.Message();

        Assert.Equal(200, await first.PostAsync(body));
        Assert.Equal(200, await second.PostAsync(body));
        Assert.Equal(200, await second.PostAsync(body));
        await first.StopAsync(Token);
        await second.StopAsync(Token);

        Assert.Equal((1, 0), (first.HandledCount, second.HandledCount));
        Assert.Equal(2, second.Metrics.TagsOf(Duplicates).Count);
        Assert.Equal((1, TimeSpan.FromHours(24)), (_cache.Count, _cache.Lifetime));
    }

    [Fact]
    public async Task An_event_that_failed_elsewhere_is_handled_by_an_instance_that_had_seen_it_as_a_duplicate()
    {
        await using ReceiverFixture first = await StartAsync(respondsAfterHandling: false, FailAsync);
        await using ReceiverFixture second = await StartAsync(respondsAfterHandling: false);
        string body = ReceiverFixture.Message();
        Assert.Equal(200, await first.PostAsync(body));
        Assert.Equal(200, await second.PostAsync(body));
        Assert.Equal(0, second.HandledCount);

        _release.SetResult();
        await first.StopAsync(Token);
        Assert.Equal(200, await second.PostAsync(body));

        await second.NextHandledAsync();
    }

    [Fact]
    public async Task An_event_whose_handler_fails_before_it_is_shared_is_handled_when_it_is_sent_again()
    {
        TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _cache.BeforeWrite = () => written.Task;
        await using ReceiverFixture first = await StartAsync(respondsAfterHandling: false, FailAsync);
        await using ReceiverFixture second = await StartAsync(respondsAfterHandling: false);
        string body = ReceiverFixture.Message();
        Task<int> original = first.PostAsync(body);
        await _started.Task.WaitAsync(Token);
        _release.SetResult();
        await first.UntilAsync(static fixture => fixture.Log.All.Contains("A handler failed", StringComparison.Ordinal));

        written.SetResult();
        Assert.Equal(200, await original);
        await first.StopAsync(Token);
        Assert.Equal(200, await second.PostAsync(body));

        await second.NextHandledAsync();
    }

    [Fact]
    public async Task An_event_that_a_full_queue_refused_is_handled_by_another_instance_even_when_the_cache_cannot_remove_it()
    {
        _cache.IsUnableToRemove = true;
        await using ReceiverFixture full = await StartAsync(respondsAfterHandling: false, BlockAsync, capacity: 1);
        await using ReceiverFixture other = await StartAsync(respondsAfterHandling: false);
        string body = ReceiverFixture.Message(session: 2);
        Assert.Equal(200, await full.PostAsync(ReceiverFixture.Message(session: 1)));

        Assert.Equal(503, await full.PostAsync(body));
        Assert.Equal(200, await other.PostAsync(body));

        Assert.Equal(2, (await other.NextHandledAsync()).Event.ChatSessionId);
        _release.SetResult();
    }

    [Theory]
    [InlineData(true, 500)]
    [InlineData(false, 503)]
    public async Task A_retry_during_the_check_of_the_cache_has_the_result_of_the_first_request(bool respondsAfterHandling, int expected)
    {
        await using ReceiverFixture fixture = await StartAsync(respondsAfterHandling, BlockAsync, capacity: respondsAfterHandling ? 2 : 1);
        _ = fixture.PostAsync(ReceiverFixture.Message(session: 1));
        await _started.Task.WaitAsync(Token);
        TaskCompletionSource reading = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _cache.BeforeRead = () =>
        {
            reading.TrySetResult();
            return read.Task;
        };
        string body = ReceiverFixture.Message(session: 2);

        Task<int> original = fixture.PostAsync(body);
        await reading.Task.WaitAsync(Token);
        Task<int> retry = fixture.PostAsync(body);
        await fixture.UntilAsync(static receiver => receiver.Metrics.TagsOf(Duplicates).Count == 1);
        read.SetResult();
        if (respondsAfterHandling)
        {
            _release.SetException(new InvalidOperationException("failed"));
        }

        int[] statuses = await Task.WhenAll(original, retry);
        Assert.Equal([expected, expected], statuses);
        _release.TrySetResult();
    }

    private Task<ReceiverFixture> StartAsync(bool respondsAfterHandling, Func<Task>? handle = null, int capacity = 100) => ReceiverFixture.StartAsync(
        options =>
        {
            options.RespondAfterHandling = respondsAfterHandling;
            options.QueueCapacity = capacity;
        },
        services =>
        {
            // The timeout of the cache does not elapse.
            services.AddSingleton<TimeProvider>(new FakeTimeProvider());
            _cache.AddTo(services);
        },
        handle: handle is null ? null : (_, _) => handle());

    // The handler ignores its token, like a process that has died.
    private Task BlockAsync()
    {
        _started.TrySetResult();
        return _release.Task;
    }

    private async Task FailAsync()
    {
        await BlockAsync();
        throw new InvalidOperationException("failed");
    }
}
