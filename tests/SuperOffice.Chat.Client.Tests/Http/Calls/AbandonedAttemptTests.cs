using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>A handler of the application sends one request several times at once, and cancels some of the attempts.</summary>
public sealed class AbandonedAttemptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("around")]
    [InlineData("within")]
    public async Task A_canceled_attempt_does_not_end_the_wait_of_another_attempt(string where)
    {
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using FaultFixture fixture = await StartAsync(where, async (arrived, send) =>
        {
            using CancellationTokenSource impatience = new();
            Task<HttpResponseMessage> first = send(CancellationToken.None);
            await arrived;
            Task<HttpResponseMessage> second = send(impatience.Token);
            Task<HttpResponseMessage> third = send(CancellationToken.None);
            await impatience.CancelAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => second);
            Assert.False(third.IsCompleted);
            open.SetResult();
            (await first).Dispose();
            return await third;
        }, open);

        await fixture.CallAsync("create", TestContext.Current.CancellationToken);

        Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(2, fixture.Emulator.Sessions.Count);
    }

    [Theory]
    [InlineData("around")]
    [InlineData("within")]
    public async Task When_the_attempt_that_was_sent_is_canceled_the_others_report_an_unknown_outcome(string where)
    {
        TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using FaultFixture fixture = await StartAsync(where, async (arrived, send) =>
        {
            using CancellationTokenSource impatience = new();
            Task<HttpResponseMessage> first = send(impatience.Token);
            await arrived;
            Task<HttpResponseMessage> second = send(CancellationToken.None);
            await impatience.CancelAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => first);
            open.SetResult();
            return await second;
        }, open);

        ChatAgentException failure = await fixture.FailAsync("create");

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Single(fixture.Emulator.Requests);
    }

    private static async Task<FaultFixture> StartAsync(
        string where, Func<Task, Func<CancellationToken, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> script, TaskCompletionSource open)
    {
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        FaultFixture fixture = await FaultFixture.StartAsync(
            application: services =>
            {
                if (where == "around")
                {
                    services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new Concurrent(arrived.Task, script)));
                }
            },
            client: client =>
            {
                if (where == "within")
                {
                    client.AddHttpMessageHandler(() => new Concurrent(arrived.Task, script));
                }
            });
        fixture.Emulator.Faults.When(_ =>
        {
            arrived.TrySetResult();
            open.Task.Wait(Patience, TestContext.Current.CancellationToken);
            return null;
        });
        return fixture;
    }

    private sealed class Concurrent(
        Task arrived, Func<Task, Func<CancellationToken, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> script) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            script(arrived.WaitAsync(Patience, cancellationToken), token => base.SendAsync(RequestCopy.Create(request), token)).WaitAsync(Patience, cancellationToken);
    }
}
