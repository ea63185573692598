using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Tenants;

/// <summary>How long the state of a tenant is believed, and what comes of a tenant that is not running.</summary>
public sealed class TenantStateTests
{
    [Fact]
    public async Task Any_number_of_callers_ask_once_until_the_end_of_the_answer()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();

        await TenantScene.CallAtOnceAsync(client, 20);
        scene.Clock.Advance(TimeSpan.FromMinutes(59));
        await TenantScene.CallAtOnceAsync(client, 20);
        Assert.Equal((1, 40, 0), scene.Counts);

        scene.SayRunning(scene.Second);
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        await TenantScene.CallAtOnceAsync(client, 20);
        Assert.Equal((2, 40, 20), scene.Counts);
    }

    [Theory]
    [InlineData(-60, 30)]
    [InlineData(0, 30)]
    [InlineData(45, 45)]
    [InlineData(864000, 86400)]
    public async Task An_answer_is_good_for_half_a_minute_at_least_and_a_day_at_most(int stated, int good)
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        scene.SayRunning(scene.First, TimeSpan.FromSeconds(stated));

        await TenantScene.CallAsync(client);
        scene.Clock.Advance(TimeSpan.FromSeconds(good - 1));
        await TenantScene.CallAsync(client);
        Assert.Equal((1, 2, 0), scene.Counts);

        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        await TenantScene.CallAsync(client);
        Assert.Equal((2, 3, 0), scene.Counts);
    }

    [Fact]
    public async Task A_good_address_is_used_on_while_the_state_cannot_be_asked()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        await TenantScene.CallAsync(client);
        scene.State.RespondAlways("<html>We are down</html>", 502, "text/html");
        scene.Clock.Advance(TimeSpan.FromHours(2));

        await TenantScene.CallAtOnceAsync(client, 20);
        scene.Clock.Advance(TimeSpan.FromSeconds(29));
        await TenantScene.CallAtOnceAsync(client, 20);
        Assert.Equal((2, 41, 0), scene.Counts);

        scene.SayRunning(scene.Second);
        scene.Clock.Advance(TimeSpan.FromSeconds(1));
        await TenantScene.CallAsync(client);
        Assert.Equal((3, 41, 1), scene.Counts);
    }

    [Fact]
    public async Task A_state_host_that_fails_is_left_in_peace_for_a_growing_while()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        scene.State.RespondAlways("busy", 503);
        List<int> questions = [];

        for (int second = 0; second < 5; second++)
        {
            for (int caller = 0; caller < 5; caller++)
            {
                await Assert.ThrowsAsync<ChatAgentConnectionException>(() => TenantScene.CallAsync(client));
            }

            questions.Add(scene.State.Count);
            scene.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([2, 3, 3, 4, 4], questions);
    }

    [Fact]
    public async Task A_tenant_that_is_not_running_gets_no_request_and_is_asked_for_every_half_minute()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        scene.SayNotRunning();

        for (int caller = 0; caller < 20; caller++)
        {
            ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client, "create"));
            Assert.Equal(("Cust1", TenantState.OfflineMaintenance, 0, false), (failure.TenantId, failure.State.Value, failure.Attempts, failure.OutcomeUnknown));
            Assert.Equal("SaveChatSessionEntity was not sent: tenant Cust1 is not running (state OfflineMaintenance).", failure.Message);
        }

        Assert.Equal((1, 0, 0), scene.Counts);
        Assert.Equal(0, scene.Credential.Count);

        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client));
        scene.SayRunning(scene.Second);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        await TenantScene.CallAtOnceAsync(client, 20);
        Assert.Equal((3, 0, 20), scene.Counts);
    }

    [Theory]
    [InlineData("read", false)]
    [InlineData("create", true)]
    public async Task A_tenant_that_goes_into_maintenance_is_told_from_other_trouble(string call, bool outcomeUnknown)
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        await TenantScene.CallAsync(client);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        scene.First.RespondAlways("<html>Maintenance</html>", 503, "text/html");
        scene.SayNotRunning();

        ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client, call));

        Assert.Equal((1, outcomeUnknown), (failure.Attempts, failure.OutcomeUnknown));
        Assert.Equal((2, 2, 0), scene.Counts);
    }

    [Fact]
    public async Task Trouble_of_a_running_tenant_is_repeated_and_asks_once_in_half_a_minute()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        await TenantScene.CallAsync(client);
        scene.Clock.Advance(TimeSpan.FromSeconds(30));
        scene.First.RespondAlways("busy", 503);

        await Assert.ThrowsAsync<ChatAgentApiException>(() => TenantScene.CallAsync(client));

        Assert.Equal((2, 5, 0), scene.Counts);
    }

    [Fact]
    public async Task A_tenant_that_nobody_knows_is_told_with_the_remedy()
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        scene.State.RespondAlways("", 404);

        ChatAgentTenantException failure = await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client));
        await Assert.ThrowsAsync<ChatAgentTenantException>(() => TenantScene.CallAsync(client));

        Assert.Equal("GetChatSessionEntity was not sent: tenant Cust1 does not exist in the environment; check TenantId and Environment.", failure.Message);
        Assert.False(failure.State.HasValue);
        Assert.Equal((1, 0, 0), scene.Counts);
    }

    [Theory]
    [InlineData("""{"isrunning":"True","API":"*"}""", true)]
    [InlineData("""{"State":2,"Api":"*"}""", true)]
    [InlineData("""{"State":"OnlineMaintenance","Api":"*","ValidUntil":"soon","Unknown":{"a":[1]}}""", true)]
    [InlineData("""{"State":"Napping","IsRunning":true,"Api":"*","ContextIdentifier":12}""", true)]
    [InlineData("""{"State":"Running","IsRunning":false,"Api":"*"}""", false)]
    [InlineData("""{"State":"Napping","Api":"*"}""", false)]
    public async Task An_answer_is_read_leniently_and_IsRunning_rules(string answer, bool running)
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient();
        scene.State.RespondAlways(answer.Replace("*", $"{scene.First.Address}/Cust1/api", StringComparison.Ordinal));

        Exception? failure = await Record.ExceptionAsync(() => TenantScene.CallAsync(client));

        Assert.Equal(running, failure is null);
        Assert.Equal(!running, failure is ChatAgentTenantException);
    }

    [Theory]
    [InlineData("<html>Sign in</html>", 200)]
    [InlineData("""{"Message":"?"}""", 200)]
    [InlineData("""{"State":"Running","IsRunning":true,"Api":null}""", 200)]
    [InlineData("", 302)]
    [InlineData("no", 403)]
    public async Task Another_answer_than_a_state_is_told_as_it_is(string answer, int status)
    {
        await using TenantScene scene = TenantScene.Start();
        IChatAgentClient client = scene.NewClient(static options => options.Retry.MaxRetryAttempts = 3);
        scene.State.RespondAlways(answer, status);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => TenantScene.CallAsync(client));

        Assert.StartsWith("GetChatSessionEntity was not sent: the response of '127.0.0.1' about the state of tenant Cust1 ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal((1, 0, 0), scene.Counts);
    }

    [Fact]
    public async Task A_caller_who_gives_up_waiting_for_the_state_hurts_nobody_else()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ManualResetEventSlim answered = new();
        using NamedHosts hosts = new(address =>
        {
            if (address.Host != "online.superoffice.com")
            {
                return (System.Net.HttpStatusCode.OK, TenantScene.Session);
            }

            asked.TrySetResult();
            answered.Wait(TestContext.Current.CancellationToken);
            return (System.Net.HttpStatusCode.OK, """{"State":"Running","Api":"online3.superoffice.com"}""");
        });
        using ChatAgentClient client = NamedHosts.NewClient(hosts);
        using CancellationTokenSource impatience = new();
        Task impatient = client.GetChatSessionEntityAsync(5, cancellationToken: impatience.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Task patient = TenantScene.CallAsync(client);

        await impatience.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => impatient);
        answered.Set();
        await patient.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(2, hosts.Requests.Count);
    }
}
