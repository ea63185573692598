using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Authentication;

public sealed class RenewalTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task The_result_of_a_renewal_is_cached_while_it_is_valid()
    {
        NumberedRenewals grants = new(_time) { Life = TimeSpan.FromHours(1) };

        Assert.Equal("7T:1", await grants.AskAsync());
        _time.Advance(TimeSpan.FromMinutes(54));

        Assert.Equal("7T:1", await grants.AskAsync());
        Assert.Equal(1, grants.Renewals);
    }

    [Fact]
    public async Task Before_it_expires_it_is_renewed_in_the_background_once()
    {
        NumberedRenewals grants = new(_time) { Life = TimeSpan.FromHours(1) };
        await grants.AskAsync();
        Assert.True(await grants.Begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        TaskCompletionSource gate = new();
        grants.Gate = gate.Task;
        _time.Advance(TimeSpan.FromMinutes(56));

        string[] authorizations = [await grants.AskAsync(), await grants.AskAsync(), await grants.AskAsync()];
        Assert.Equal(["7T:1", "7T:1", "7T:1"], authorizations);
        Assert.True(await grants.Begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        gate.SetResult();

        Assert.Equal("7T:2", await grants.AskAsync(refused: "7T:1"));
        Assert.Equal(2, grants.Renewals);
    }

    [Fact]
    public async Task Half_a_minute_before_a_long_lifetime_expires_it_is_no_longer_returned()
    {
        NumberedRenewals grants = new(_time) { Life = TimeSpan.FromHours(1) };
        await grants.AskAsync();
        _time.Advance(TimeSpan.FromMinutes(59.5));

        Assert.Equal("7T:2", await grants.AskAsync());
    }

    [Fact]
    public async Task An_expired_value_is_renewed_before_it_is_returned_and_once_for_all_waiters()
    {
        NumberedRenewals grants = new(_time) { Life = TimeSpan.FromHours(1) };
        await grants.AskAsync();
        TaskCompletionSource gate = new();
        grants.Gate = gate.Task;
        _time.Advance(TimeSpan.FromHours(1));

        Task<string>[] callers = [.. Enumerable.Range(0, 50).Select(_ => grants.AskAsync())];
        Assert.DoesNotContain(callers, static caller => caller.IsCompleted);
        gate.SetResult();

        Assert.All(await Task.WhenAll(callers), static ticket => Assert.Equal("7T:2", ticket));
        Assert.Equal(2, grants.Renewals);
    }

    [Fact]
    public async Task A_canceled_waiter_does_not_affect_others()
    {
        NumberedRenewals grants = new(_time);
        TaskCompletionSource gate = new();
        grants.Gate = gate.Task;
        using CancellationTokenSource impatience = new();

        Task<string> impatient = grants.AskUntilAsync(impatience.Token);
        Task<string> patient = grants.AskAsync();
        await impatience.CancelAsync();
        OperationCanceledException given = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        gate.SetResult();

        Assert.Equal(impatience.Token, given.CancellationToken);
        Assert.Equal("7T:1", await patient);
        Assert.Equal(1, grants.Renewals);
    }

    [Fact]
    public async Task A_late_refusal_of_an_older_value_does_not_renew_again()
    {
        NumberedRenewals grants = new(_time);
        await grants.AskAsync();

        Assert.Equal("7T:2", await grants.AskAsync(refused: "7T:1"));
        Assert.Equal("7T:2", await grants.AskAsync(refused: "7T:1"));
        Assert.Equal(2, grants.Renewals);
    }

    [Fact]
    public async Task A_ticket_is_renewed_when_it_idled_too_long_and_each_use_restarts_the_time()
    {
        NumberedRenewals grants = new(_time) { IdleLimit = TimeSpan.FromHours(6) };
        await grants.AskAsync();
        for (int use = 0; use < 4; use++)
        {
            _time.Advance(TimeSpan.FromHours(5));
            Assert.Equal("7T:1", await grants.AskAsync());
        }

        _time.Advance(TimeSpan.FromHours(6));

        Assert.Equal("7T:2", await grants.AskAsync());
    }

    [Fact]
    public async Task A_failure_is_not_cached()
    {
        NumberedRenewals grants = new(_time) { Failure = new ChatCredentialException("Closed for today.") };
        Assert.Equal("Closed for today.", (await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync())).Message);
        grants.Failure = null;

        Assert.Equal("7T:2", await grants.AskAsync());
    }

    [Fact]
    public async Task A_token_endpoint_that_keeps_failing_gets_requests_after_growing_pauses()
    {
        NumberedRenewals grants = new(_time) { Failure = new ChatCredentialException("Closed.") };
        List<int> asked = [];
        for (int second = 0; second <= 70; second++)
        {
            int before = grants.Renewals;
            for (int caller = 0; caller < 20; caller++)
            {
                await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync());
            }

            if (grants.Renewals > before)
            {
                asked.Add(second);
            }

            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([0, 1, 3, 7, 15, 31, 61], asked);
        Assert.Equal(8, grants.Renewals);
    }

    [Fact]
    public async Task While_the_token_endpoint_is_down_a_valid_value_is_returned_and_the_next_attempt_waits_half_a_minute()
    {
        NumberedRenewals grants = new(_time) { Life = TimeSpan.FromHours(1) };
        await grants.AskAsync();
        grants.Failure = new ChatCredentialException("Closed.");
        _time.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal("7T:1", await grants.AskAsync());
        Assert.True(await grants.Begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.True(await grants.Begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        int renewals = grants.Renewals;

        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal("7T:1", await grants.AskAsync());
        Assert.Equal(renewals, grants.Renewals);
    }

    [Fact]
    public async Task A_refused_value_is_not_returned_again_after_its_renewal_failed()
    {
        NumberedRenewals grants = new(_time) { Life = TimeSpan.FromHours(1) };
        await grants.AskAsync();
        grants.Failure = new ChatCredentialException("Closed.");
        await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync(refused: "7T:1"));
        await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync());
        await Assert.ThrowsAsync<ChatCredentialException>(() => grants.AskAsync());
        grants.Failure = null;
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("7T:4", await grants.AskAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_renewal_that_ignores_its_token_is_abandoned_and_the_next_caller_starts_a_new_one(bool isBlocking)
    {
        using HungRenewal grants = new(_time) { IsBlocking = isBlocking };
        Task<ChatAuthorization> first = grants.GetAuthorizationAsync(null, TestContext.Current.CancellationToken).AsTask();
        await grants.Begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(60));
        await Assert.ThrowsAsync<ChatCredentialException>(() => first.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        Assert.Equal("SOTicket 7T:2", (await grants.GetAuthorizationAsync(null, TestContext.Current.CancellationToken)).Header);
        grants.Release();

        Assert.Equal("SOTicket 7T:2", (await grants.GetAuthorizationAsync(null, TestContext.Current.CancellationToken)).Header);
    }

    [Fact]
    public async Task A_renewal_that_hangs_is_canceled_after_a_minute()
    {
        NumberedRenewals grants = new(_time) { Gate = new TaskCompletionSource().Task };
        Task<string> caller = grants.AskAsync();
        Assert.True(await grants.Begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        _time.Advance(TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<ChatCredentialException>(() => caller.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }
}
