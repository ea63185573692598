using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Never = TimeSpan.FromDays(1);

    [Fact]
    public async Task A_new_session_that_gets_no_answer_in_time_is_in_doubt_and_not_sent_again()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        Task arrived = EachRequestHangs(scene, afterCommit: true);

        Task<ChatAgentException> call = scene.FailAsync("create");
        await arrived;
        scene.Clock.Advance(TimeSpan.FromSeconds(30));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.True(failure.IsTimeout);
        Assert.True(failure.OutcomeUnknown);
        Assert.Single(scene.Emulator.Requests);
    }

    [Fact]
    public async Task A_read_that_gets_no_answer_in_time_is_sent_again()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Emulator.Faults.When(request =>
        {
            arrived.TrySetResult();
            return request.Number == 1 ? ChatFault.SlowResponse(Never) : null;
        });

        Task call = scene.CallAsync("read", TestContext.Current.CancellationToken);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        await call;

        Assert.Equal(2, scene.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_slow_call_within_the_time_is_no_failure()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            answer.Task.Wait(TestContext.Current.CancellationToken);
            return null;
        });

        Task call = scene.CallAsync("read", TestContext.Current.CancellationToken);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        scene.Clock.Advance(TimeSpan.FromSeconds(20));
        answer.SetResult();
        await call;

        Assert.Single(scene.Emulator.Requests);
    }

    [Fact]
    public async Task The_total_time_ends_the_call_whatever_repeats_are_left()
    {
        await using FaultScene scene = await FaultScene.StartAsync(static options => options.TotalTimeout = TimeSpan.FromSeconds(40));
        Task first = EachRequestHangs(scene, afterCommit: false);

        Task<ChatAgentException> call = scene.FailAsync("overwrite");
        await first;
        Task second = EachRequestHangs(scene, afterCommit: false);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        await second;
        scene.Clock.Advance(TimeSpan.FromSeconds(10));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.True(failure.IsTimeout);
        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(2, failure.Attempts);
        Assert.Equal(2, scene.Emulator.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_trickles_forever_runs_out_of_time()
    {
        await using FaultScene scene = await FaultScene.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            return ChatFault.SlowTrickle(Never);
        });

        Task<ChatAgentException> call = scene.FailAsync("read");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.True(Assert.IsType<ChatAgentConnectionException>(await call).IsTimeout);
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_a_cancellation_with_the_callers_token()
    {
        await using FaultScene scene = await FaultScene.StartAsync();
        using CancellationTokenSource caller = new();
        Task arrived = EachRequestHangs(scene, afterCommit: false);

        Task call = scene.CallAsync("create", caller.Token);
        await arrived;
        await caller.CancelAsync();

        OperationCanceledException cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, cancelled.CancellationToken);
        Assert.Single(scene.Emulator.Requests);
    }

    [Fact]
    public async Task A_call_cancelled_before_it_begins_sends_nothing()
    {
        await using FaultScene scene = await FaultScene.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.CallAsync("create", new CancellationToken(canceled: true)));

        Assert.Empty(scene.Emulator.Requests);
    }

    private static Task EachRequestHangs(FaultScene scene, bool afterCommit)
    {
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ChatFault hangs = afterCommit ? ChatFault.SlowResponse(Never).AfterCommit() : ChatFault.SlowResponse(Never);
        scene.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            return hangs;
        });
        return arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
