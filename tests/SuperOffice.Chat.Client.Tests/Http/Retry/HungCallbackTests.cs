using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Tests.Tenants;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Callbacks of the application that ignore their cancellation token do not hold callers.</summary>
public sealed class HungCallbackTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_credential_that_hangs_ends_with_the_attempt_timeout(bool isBlocking, bool isRenewal)
    {
        using HungCredential credential = new() { IsBlocking = isBlocking, First = isRenewal ? ChatAuthorization.Bearer("8A:old") : null };
        await using FaultFixture fixture = await FaultFixture.StartAsync(options =>
        {
            options.Credential = credential;
            options.Retry.MaxRetryAttempts = 0;
        });

        Task<ChatAgentException> call = fixture.FailAsync("create");
        await credential.Asked.WaitAsync(Patience, TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.True(failure.IsTimeout);
        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(isRenewal ? 1 : 0, fixture.Emulator.Requests.Count);
        Assert.Equal("SaveChatSessionEntity received no response: the credential could not be obtained in time.", failure.Message);
    }

    [Fact]
    public async Task A_handler_of_the_application_that_hangs_is_named_in_the_message()
    {
        TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using FaultFixture fixture = await FaultFixture.StartAsync(
            static options => options.Retry.MaxRetryAttempts = 0,
            client: client => client.AddHttpMessageHandler(() => new HungHandler(entered)));

        Task<ChatAgentException> call = fixture.FailAsync("create");
        await entered.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));

        ChatAgentConnectionException failure = Assert.IsType<ChatAgentConnectionException>(await call);
        Assert.Equal("SaveChatSessionEntity received no response: a handler of the application did not send the request in time.", failure.Message);
        Assert.True(failure.IsTimeout);
        Assert.Equal((0, false), (failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_credential_that_hangs_ends_with_the_callers_token(bool isBlocking)
    {
        using HungCredential credential = new() { IsBlocking = isBlocking };
        await using FaultFixture fixture = await FaultFixture.StartAsync(options => options.Credential = credential);
        using CancellationTokenSource caller = new();

        Task call = fixture.CallAsync("create", caller.Token);
        await credential.Asked.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await caller.CancelAsync();

        OperationCanceledException canceled = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(caller.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Settings_of_a_tenant_that_never_arrive_are_abandoned_and_requested_again()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ManualResetEventSlim blocked = new();
        int calls = 0;
        await using TenantsFixture fixture = new((_, options) =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                asked.SetResult();
                blocked.Wait(CancellationToken.None);
            }

            return options;
        });

        Task<IChatAgentClient> patient = fixture.GetAsync("Cust1");
        await asked.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        using CancellationTokenSource caller = new();
        Task<IChatAgentClient> impatient = fixture.Factory.GetClientAsync("Cust1", caller.Token).AsTask();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient.WaitAsync(Patience, TestContext.Current.CancellationToken));
        fixture.Clock.Advance(TimeSpan.FromSeconds(60));

        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(() => patient.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal(
            "The callback did not return the options of tenant Cust1 within 60 seconds. Pass its cancellation token on to the operations that it awaits.",
            failure.Message);
        IChatAgentClient client = await fixture.GetAsync("Cust1");
        blocked.Set();
        Assert.Same(client, await fixture.GetAsync("Cust1"));
        Assert.Equal(2, calls);
    }

    private sealed class HungHandler(TaskCompletionSource entered) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            entered.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
