using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>Tests how long the state of a tenant is cached, and the errors of a tenant that is not running.</summary>
public sealed class TenantStateTests
{
    [Fact]
    public async Task Any_number_of_callers_send_one_request_until_the_response_expires()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();

        await TenantFixture.CallAtOnceAsync(client, 20);
        fixture.Clock.Advance(TimeSpan.FromMinutes(59));
        await TenantFixture.CallAtOnceAsync(client, 20);
        Assert.Equal((1, 40, 0), fixture.Counts);

        fixture.SayRunning(fixture.Second);
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await TenantFixture.CallAtOnceAsync(client, 20);
        Assert.Equal((2, 40, 20), fixture.Counts);
    }

    [Theory]
    [InlineData(-60, 30)]
    [InlineData(0, 30)]
    [InlineData(45, 45)]
    [InlineData(864000, 86400)]
    public async Task A_response_is_cached_for_half_a_minute_at_least_and_a_day_at_most(int stated, int good)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        fixture.SayRunning(fixture.First, TimeSpan.FromSeconds(stated));

        await TenantFixture.CallAsync(client);
        fixture.Clock.Advance(TimeSpan.FromSeconds(good - 1));
        await TenantFixture.CallAsync(client);
        Assert.Equal((1, 2, 0), fixture.Counts);

        fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        await TenantFixture.CallAsync(client);
        Assert.Equal((2, 3, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_known_address_stays_in_use_while_the_state_cannot_be_requested()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        await TenantFixture.CallAsync(client);
        fixture.State.RespondAlways("<html>We are down</html>", 502, "text/html");
        fixture.Clock.Advance(TimeSpan.FromHours(2));

        await TenantFixture.CallAtOnceAsync(client, 20);
        fixture.Clock.Advance(TimeSpan.FromSeconds(29));
        await TenantFixture.CallAtOnceAsync(client, 20);
        Assert.Equal((2, 41, 0), fixture.Counts);

        fixture.SayRunning(fixture.Second);
        fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        await TenantFixture.CallAsync(client);
        Assert.Equal((3, 41, 1), fixture.Counts);
    }

    [Fact]
    public async Task A_state_host_that_fails_is_requested_after_growing_pauses()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        fixture.State.RespondAlways("busy", 503);
        List<int> questions = [];

        for (int second = 0; second < 5; second++)
        {
            for (int caller = 0; caller < 5; caller++)
            {
                await Assert.ThrowsAsync<ChatAgentConnectionException>(() => TenantFixture.CallAsync(client));
            }

            questions.Add(fixture.State.Count);
            fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([2, 3, 3, 4, 4], questions);
    }

    [Fact]
    public async Task A_tenant_that_is_not_running_gets_no_request_and_its_state_is_requested_every_half_minute()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        fixture.SayNotRunning();

        for (int caller = 0; caller < 20; caller++)
        {
            ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client, "create"));
            Assert.Equal(("Cust1", TenantState.OfflineMaintenance, 0, false), (failure.TenantId, failure.State.Value, failure.Attempts, failure.OutcomeUnknown));
            Assert.Equal("SaveChatSessionEntity was not sent: tenant Cust1 is not running (state OfflineMaintenance).", failure.Message);
        }

        Assert.Equal((1, 0, 0), fixture.Counts);
        Assert.Equal(0, fixture.Credential.Count);

        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client));
        fixture.SayRunning(fixture.Second);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await TenantFixture.CallAtOnceAsync(client, 20);
        Assert.Equal((3, 0, 20), fixture.Counts);
    }

    [Theory]
    [InlineData("read", false)]
    [InlineData("create", true)]
    public async Task A_tenant_that_goes_into_maintenance_is_distinguished_from_other_failures(string call, bool outcomeUnknown)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        await TenantFixture.CallAsync(client);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        fixture.First.RespondAlways("<html>Maintenance</html>", 503, "text/html");
        fixture.SayNotRunning();

        ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client, call));

        Assert.Equal((1, outcomeUnknown), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Equal((2, 2, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_failure_of_a_running_tenant_is_retried_and_requests_the_state_once_in_half_a_minute()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        await TenantFixture.CallAsync(client);
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        fixture.First.RespondAlways("busy", 503);

        await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantFixture.CallAsync(client));

        Assert.Equal((2, 5, 0), fixture.Counts);
    }

    [Fact]
    public async Task An_unknown_tenant_is_reported_with_the_remedy()
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        fixture.State.RespondAlways("", 404);

        ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client));
        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantFixture.CallAsync(client));

        Assert.Equal("GetChatSessionEntity was not sent: tenant Cust1 does not exist in the environment; check TenantId and Environment.", failure.Message);
        Assert.False(failure.State.HasValue);
        Assert.Equal((1, 0, 0), fixture.Counts);
    }

    [Theory]
    [InlineData("""{"isrunning":"True","API":"*"}""", true)]
    [InlineData("""{"State":2,"Api":"*"}""", true)]
    [InlineData("""{"State":"OnlineMaintenance","Api":"*","ValidUntil":"soon","Unknown":{"a":[1]}}""", true)]
    [InlineData("""{"State":"Napping","IsRunning":true,"Api":"*","ContextIdentifier":12}""", true)]
    [InlineData("""{"State":"Running","IsRunning":false,"Api":"*"}""", false)]
    [InlineData("""{"State":"Napping","Api":"*"}""", false)]
    public async Task A_response_is_read_leniently_and_IsRunning_decides(string response, bool running)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient();
        fixture.State.RespondAlways(response.Replace("*", $"{fixture.First.Address}/Cust1/api", StringComparison.Ordinal));

        Exception? failure = await Record.ExceptionAsync(() => TenantFixture.CallAsync(client));

        Assert.Equal(running, failure is null);
        Assert.Equal(!running, failure is ChatAgentTenantException);
    }

    [Theory]
    [InlineData("<html>Sign in</html>", 200)]
    [InlineData("""{"Message":"?"}""", 200)]
    [InlineData("""{"State":"Running","IsRunning":true,"Api":null}""", 200)]
    [InlineData("", 302)]
    [InlineData("no", 403)]
    public async Task A_response_that_is_not_a_state_is_reported_as_such(string response, int status)
    {
        await using TenantFixture fixture = TenantFixture.Start();
        IChatAgentClient client = fixture.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        fixture.State.RespondAlways(response, status);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => TenantFixture.CallAsync(client));

        Assert.StartsWith("GetChatSessionEntity was not sent: the response of '127.0.0.1' about the state of tenant Cust1 ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal((1, 0, 0), fixture.Counts);
    }

    [Fact]
    public async Task A_canceled_wait_for_the_state_does_not_affect_other_callers()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ManualResetEventSlim returned = new();
        using NamedHosts hosts = new(address =>
        {
            if (address.Host != "online.superoffice.com")
            {
                return (System.Net.HttpStatusCode.OK, TenantFixture.Session);
            }

            asked.TrySetResult();
            returned.Wait(TestContext.Current.CancellationToken);
            return (System.Net.HttpStatusCode.OK, """{"State":"Running","Api":"online3.superoffice.com"}""");
        });
        using ChatAgentClient client = NamedHosts.NewClient(hosts);
        using CancellationTokenSource impatience = new();
        Task impatient = client.GetChatSessionEntityAsync(5, cancellationToken: impatience.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Task patient = TenantFixture.CallAsync(client);

        await impatience.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => impatient);
        returned.Set();
        await patient.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(2, hosts.Requests.Count);
    }
}
