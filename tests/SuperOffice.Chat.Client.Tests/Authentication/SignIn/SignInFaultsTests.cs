using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Client.Tests.Http;

namespace SuperOffice.Chat.Client.Tests.Authentication;

/// <summary>Tests that a failed sign-in affects neither later calls nor other hosts.</summary>
public sealed class SignInFaultsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_lengthen_a_pause()
    {
        WrongClock clock = new() { Ahead = TimeSpan.FromHours(1) };
        NumberedRenewals grants = new(clock) { Failure = new ChatCredentialException("The clock is an hour ahead.") };
        await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync());
        await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync());
        grants.Failure = null;

        clock.Ahead = TimeSpan.Zero;
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("7T:3", await grants.AskAsync());
    }

    [Fact]
    public async Task A_grant_that_never_idles_out_does_not_expire()
    {
        NumberedRenewals grants = new(_time) { IdleLimit = TimeSpan.MaxValue };
        await grants.AskAsync();

        Assert.Null(grants.ExpiresAt);
    }

    [Fact]
    public void A_handler_of_the_application_follows_no_redirect_with_secrets()
    {
        using HttpClientHandler ofTheApplication = new();
        using SocketsHttpHandler sockets = new();

        _ = new ChatCredentialContext { PrimaryHandler = ofTheApplication };
        _ = new ChatCredentialContext { PrimaryHandler = sockets };

        Assert.False(ofTheApplication.AllowAutoRedirect || ofTheApplication.UseCookies);
        Assert.False(sockets.AllowAutoRedirect || sockets.UseCookies);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task A_sign_in_that_is_too_slow_after_a_401_leaves_the_outcome_known(int retries)
    {
        SlowRenewal credential = new();
        await using FaultFixture fixture = await FaultFixture.StartAsync(options =>
        {
            options.Credential = credential;
            options.Retry.MaxRetryAttempts = retries;
        });
        fixture.Emulator.Access.RevokeAll().AllowSoTicket("7T:2");

        Task call = fixture.CallAsync("create", TestContext.Current.CancellationToken);
        await credential.Asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));

        if (retries == 0)
        {
            Assert.False((await Assert.ThrowsAsync<ChatAgentConnectionException>(() => call)).OutcomeUnknown);
        }
        else
        {
            await call;
        }

        Assert.Equal(retries == 0 ? 1 : 2, fixture.Emulator.Requests.Count);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("overwrite")]
    public async Task A_refusal_with_a_truncated_text_leaves_the_outcome_known(string call)
    {
        await using FaultFixture fixture = await FaultFixture.StartAsync(static options => options.Retry.MaxRetryAttempts = 0);
        fixture.Emulator.Faults.When(static _ => ChatFault.Unauthorized().WithHeader("Content-Length", "5000"));

        Assert.False((await fixture.FailAsync(call)).OutcomeUnknown);
    }

    [Fact]
    public async Task Values_that_are_refused_immediately_are_renewed_after_growing_pauses()
    {
        NumberedRenewals grants = new(_time);
        string ticket = await grants.AskAsync();
        List<int> renewed = [];
        for (int second = 0; second <= 70; second++)
        {
            string next = await grants.AskAsync(refused: ticket);
            if (next != ticket)
            {
                renewed.Add(second);
            }

            ticket = next;
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([0, 1, 2, 4, 8, 16, 32, 62], renewed);
    }

    private sealed class WrongClock : FakeTimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

        // Of time passed, whatever the clock says.
        public override long GetTimestamp() => base.GetUtcNow().Ticks;
    }

    /// <summary>Its first renewal hangs; what is asked for later is there.</summary>
    private sealed class SlowRenewal : ChatCredential
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public override async ValueTask<ChatAuthorization> GetAuthorizationAsync(
            ChatAuthorization? refused, CancellationToken cancellationToken)
        {
            if (refused is not null)
            {
                _asked.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            }

            return ChatAuthorization.SoTicket(Asked.IsCompleted ? "7T:2" : "7T:1");
        }
    }
}
