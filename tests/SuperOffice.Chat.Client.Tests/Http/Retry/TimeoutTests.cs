using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Never = TimeSpan.FromDays(1);

    [Fact]
    public async Task A_new_session_that_times_out_has_an_unknown_outcome_and_is_not_sent_again()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        Task arrived = EachRequestHangs(fixture, afterCommit: true);

        Task<ChatAgentException> call = fixture.FailAsync("create");
        await arrived;
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.True(failure.IsTimeout);
        Assert.True(failure.OutcomeUnknown);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_read_that_times_out_is_sent_again()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Emulator.Faults.When(request =>
        {
            arrived.TrySetResult();
            return request.Number == 1 ? ChatFault.SlowResponse(Never) : null;
        });

        Task call = fixture.CallAsync("read", TestContext.Current.CancellationToken);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await call;

        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_slow_call_within_the_timeout_is_not_a_failure()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource response = new(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            response.Task.Wait(TestContext.Current.CancellationToken);
            return null;
        });

        Task call = fixture.CallAsync("read", TestContext.Current.CancellationToken);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(20));
        response.SetResult();
        await call;

        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task The_total_timeout_ends_the_call_whatever_retries_are_left()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.TotalTimeout = TimeSpan.FromSeconds(40));
        Task first = EachRequestHangs(fixture, afterCommit: false);

        Task<ChatAgentException> call = fixture.FailAsync("overwrite");
        await first;
        Task second = EachRequestHangs(fixture, afterCommit: false);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await second;
        fixture.Clock.Advance(TimeSpan.FromSeconds(10));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.True(failure.IsTimeout);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(2, failure.Attempts);
        Assert.Equal(2, fixture.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_response_that_trickles_forever_times_out()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            return ChatFault.SlowTrickle(Never);
        });

        Task<ChatAgentException> call = fixture.FailAsync("read");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.True(Assert.IsType<ChatAgentConnectionException>(await call).IsTimeout);
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_a_cancellation_with_the_callers_token()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        using CancellationTokenSource caller = new();
        Task arrived = EachRequestHangs(fixture, afterCommit: false);

        Task call = fixture.CallAsync("create", caller.Token);
        await arrived;
        await caller.CancelAsync();

        OperationCanceledException cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, cancelled.CancellationToken);
        Assert.Single(fixture.Emulator.Requests);
    }

    [Fact]
    public async Task A_call_canceled_before_it_starts_sends_nothing()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.CallAsync("create", new CancellationToken(canceled: true)));

        Assert.Empty(fixture.Emulator.Requests);
    }

    private static Task EachRequestHangs(FaultFixture fixture, bool afterCommit)
    {
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ChatFault hangs = afterCommit ? ChatFault.SlowResponse(Never).AfterCommit() : ChatFault.SlowResponse(Never);
        fixture.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            return hangs;
        });
        return arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
