using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The total timeout and the token of the caller apply to an update as a whole.</summary>
public sealed class UpdateTimeoutTests
{
    [Fact]
    public async Task An_update_canceled_while_it_reads_again_throws_with_the_callers_token()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync();
        using CancellationTokenSource caller = new();
        bool saved = false;
        fixture.Emulator.Faults.When(request =>
        {
            if (request.Operation == "SaveChatSessionEntity")
            {
                saved = true;
                return ChatFault.ConnectionReset();
            }

            if (saved)
            {
                caller.Cancel();
            }

            return null;
        });

        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Client.UpdateChatSessionEntityAsync(
            1, static session => session with { TopicId = 9 }, cancellationToken: caller.Token));

        Assert.Equal(caller.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task The_total_timeout_limits_the_whole_update()
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.TotalTimeout = TimeSpan.FromSeconds(40));
        TaskCompletionSource hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);
        fixture.Emulator.Faults.When(request =>
        {
            if (request.Operation == "SaveChatSessionEntity")
            {
                hangs.TrySetResult();
                return ChatFault.SlowResponse(TimeSpan.FromDays(1));
            }

            fixture.Clock.Advance(TimeSpan.FromSeconds(25));
            return null;
        });

        Task<ChatSessionEntity> update = fixture.Client.UpdateChatSessionEntityAsync(
            1, static session => session with { TopicId = 9 }, cancellationToken: TestContext.Current.CancellationToken);
        await hangs.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(15));
        ChatAgentConnectionException failure = await Assert.ThrowsAsync<ChatAgentConnectionException>(
            () => update.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        Assert.Equal(
            "SaveChatSessionEntity failed: the total timeout of 40 seconds elapsed after 1 attempt(s). The operation may have completed on the server; check before retrying.",
            failure.Message);
    }
}
