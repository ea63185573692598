using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

public sealed class QueueTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_of_one_session_wait_for_each_other_and_those_of_others_do_not()
    {
        TaskCompletionSource release = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            handle: (context, _) => context.Event is { ChatSessionId: 1, WebhookName: "0" } ? release.Task : Task.CompletedTask);

        for (int number = 0; number < 5; number++)
        {
            await fixture.PostAsync(ReceiverFixture.Message(session: 1, more: $",\"WebhookName\":\"{number}\""));
        }

        await fixture.PostAsync(ReceiverFixture.Message(session: 2));
        Assert.Equal(2, (await fixture.NextHandledAsync()).Event.ChatSessionId);
        release.SetResult();

        for (int number = 0; number < 5; number++)
        {
            Assert.Equal($"{number}", (await fixture.NextHandledAsync()).Event.WebhookName);
        }
    }

    [Fact]
    public async Task No_more_sessions_are_handled_at_a_time_than_allowed()
    {
        int running = 0;
        ConcurrentBag<int> seen = [];
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            static options => options.MaxConcurrency = 3,
            handle: async (_, _) =>
            {
                seen.Add(Interlocked.Increment(ref running));
                await Task.Yield();
                Interlocked.Decrement(ref running);
            });

        await Task.WhenAll(Enumerable.Range(1, 50).Select(session => fixture.PostAsync(ReceiverFixture.Message(session))));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(50, seen.Count);
        Assert.InRange(seen.Max(), 1, 3);
    }

    [Fact]
    public async Task A_full_queue_makes_the_sender_retry_and_the_retry_is_handled()
    {
        TaskCompletionSource release = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(static options => options.QueueCapacity = 2, handle: (_, _) => release.Task);
        string third = ReceiverFixture.Message(session: 3);

        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(session: 1)));
        Assert.Equal(200, await fixture.PostAsync(ReceiverFixture.Message(session: 2)));
        Assert.Equal(503, await fixture.PostAsync(third));
        Assert.Equal(["superoffice.chat.refusal=queue full"], fixture.Metrics.TagsOf("superoffice.chat.webhooks.refused"));

        release.SetResult();
        await fixture.NextHandledAsync();
        await fixture.NextHandledAsync();
        int status;
        while ((status = await fixture.PostAsync(third)) == 503)
        {
            await Task.Yield();
        }

        Assert.Equal(200, status);
        Assert.Equal(3, (await fixture.NextHandledAsync()).Event.ChatSessionId);
    }

    [Fact]
    public async Task A_stop_waits_for_what_was_accepted()
    {
        TaskCompletionSource started = new();
        TaskCompletionSource release = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(handle: (_, _) =>
        {
            started.TrySetResult();
            return release.Task;
        });
        for (int number = 0; number < 20; number++)
        {
            await fixture.PostAsync(ReceiverFixture.Message(session: number % 4));
        }

        await started.Task.WaitAsync(Token);
        Task stop = fixture.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(stop.IsCompleted);
        release.SetResult();
        await stop;

        Assert.Equal(20, fixture.HandledCount);
        Assert.Equal(0, fixture.Metrics.Current("superoffice.chat.webhooks.queue.length"));
    }

    [Fact]
    public async Task A_stop_that_times_out_cancels_the_handlers_and_logs_the_number_of_lost_events()
    {
        TaskCompletionSource started = new();
        TaskCompletionSource canceled = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(handle: async (_, token) =>
        {
            using CancellationTokenRegistration end = token.Register(canceled.SetResult);
            started.SetResult();
            await canceled.Task;
            token.ThrowIfCancellationRequested();
        });
        await fixture.PostAsync(ReceiverFixture.Message());
        await fixture.PostAsync(ReceiverFixture.Message());
        await started.Task.WaitAsync(Token);

        await Record.ExceptionAsync(() => fixture.StopAsync(new CancellationToken(canceled: true)));
        await canceled.Task.WaitAsync(Token);

        Assert.Contains(fixture.Log.Of(LogLevel.Warning), static line => line.StartsWith("The host stopped before all webhooks were handled. Events lost: 2.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handler_that_takes_too_long_is_canceled()
    {
        FakeTimeProvider time = new();
        TaskCompletionSource started = new();
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(
            static options => options.HandlerTimeout = TimeSpan.FromSeconds(30),
            services => services.AddSingleton<TimeProvider>(time),
            handle: async (_, token) =>
            {
                TaskCompletionSource canceled = new();
                using CancellationTokenRegistration end = token.Register(canceled.SetResult);
                started.SetResult();
                await canceled.Task;
                token.ThrowIfCancellationRequested();
            });

        await fixture.PostAsync(ReceiverFixture.Message());
        await started.Task.WaitAsync(Token);
        time.Advance(TimeSpan.FromSeconds(30));
        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Contains("OperationCanceledException", Assert.Single(fixture.Log.Of(LogLevel.Error)), StringComparison.Ordinal);
    }
}
