using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Watching;

public sealed class WatchTests
{
    private readonly FakeAgent _agent = new();
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_webhook_is_registered_when_the_receiver_already_accepts_the_test_event()
    {
        ReceiverFixture? fixture = null;
        TaskCompletionSource started = new();
        List<int> statuses = [];
        _agent.OnSave = async () =>
        {
            await started.Task;
            statuses.Add(await fixture!.PostAsync($$"""{"Event":"test","ContextIdentifier":"{{ReceiverFixture.Tenant}}"}"""));
        };
        await using ReceiverFixture running = fixture = await StartAsync();
        started.SetResult();
        await _agent.CallsAsync(1);

        Assert.Equal([200], statuses);
        Assert.Equal(("chat", "https://chat.example.com/hook", ReceiverFixture.Secret), (_agent.Only!.Name, _agent.Only.TargetUrl, _agent.Only.Secret));
        Assert.Equal(WebhookEvents.Chat, _agent.Only.Events);
    }

    [Fact]
    public async Task A_webhook_that_was_stopped_is_logged_measured_and_unhealthy_until_it_is_active()
    {
        await using ReceiverFixture fixture = await StartAsync();
        await NextLookAsync(1, "Active");
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(fixture)).Status);

        _agent.Set(_agent.Only! with { State = WebhookState.TooManyErrors, ConsecutiveErrors = 9 });
        await LookAgainAsync(fixture, "TooManyErrors");

        HealthReport report = await HealthAsync(fixture);
        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.Equal("Webhooks that receive no events: chat of Cust12345: TooManyErrors.", report.Entries.Single().Value.Description);
        Assert.Equal(0, fixture.Metrics.Current("superoffice.chat.webhooks.active"));
        Assert.Equal(1, _agent.Saves);

        _agent.Set(_agent.Only! with { State = WebhookState.Active });
        await LookAgainAsync(fixture, "Active");
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(fixture)).Status);
        Assert.Equal(1, fixture.Metrics.Current("superoffice.chat.webhooks.active"));
        Assert.Contains(fixture.Log.Of(LogLevel.Warning), static line => line.StartsWith("The webhook chat receives no events: its state is TooManyErrors after 9 failure(s) in a row. Tenant: Cust12345.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_webhook_that_was_stopped_or_deleted_is_activated_again_on_request(bool isDeleted)
    {
        await using ReceiverFixture fixture = await StartAsync(static registration => registration.Reactivate = true);
        await NextLookAsync(1, "Active");

        if (isDeleted)
        {
            _agent.Remove();
        }
        else
        {
            _agent.Set(_agent.Only! with { State = WebhookState.TooManyErrors });
        }

        while (_agent.Calls < 3)
        {
            _time.Advance(TimeSpan.FromMinutes(5));
            await Task.Yield();
        }

        Assert.Equal(2, _agent.Saves);
        Assert.Equal(WebhookState.Active, _agent.Only!.State.Value);
    }

    [Fact]
    public async Task A_registration_that_fails_is_unhealthy_and_retried()
    {
        int saves = 0;
        _agent.OnSave = () => ++saves == 1 ? throw new ChatAgentApiException("refused") : Task.CompletedTask;
        await using ReceiverFixture fixture = await StartAsync();
        await UntilAsync(fixture, HealthStatus.Unhealthy);

        while (_agent.Calls == 0)
        {
            _time.Advance(TimeSpan.FromMinutes(5));
            await Task.Yield();
        }

        await UntilAsync(fixture, HealthStatus.Healthy);
        Assert.Contains(fixture.Log.Of(LogLevel.Error), static line => line.StartsWith("The webhook chat could not be registered or read. Tenant: Cust12345.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_webhook_is_deleted_at_the_end_only_on_request(bool isDeleted)
    {
        await using ReceiverFixture fixture = await StartAsync(registration => registration.DeleteOnStop = isDeleted);
        await NextLookAsync(1, "Active");

        await fixture.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(isDeleted, _agent.Only is null);
    }

    private Task<ReceiverFixture> StartAsync(Action<ChatWebhookRegistration>? configure = null) => ReceiverFixture.StartAsync(services: services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<IWebhookAgentClient>(_agent);
        services.AddHealthChecks().AddSuperOfficeChatWebhooks();
        services.AddSuperOfficeChatWebhooks(static _ => { }).AddRegistration(ReceiverFixture.Tenant, new Uri("https://chat.example.com/hook"), configure);
    });

    private async Task NextLookAsync(int calls, string expected)
    {
        await _agent.CallsAsync(calls);
        Assert.Equal(expected, _agent.Only!.State.Text);
    }

    private async Task LookAgainAsync(ReceiverFixture fixture, string expected)
    {
        HealthStatus status = expected == "Active" ? HealthStatus.Healthy : HealthStatus.Unhealthy;
        while ((await HealthAsync(fixture)).Status != status)
        {
            _time.Advance(TimeSpan.FromMinutes(5));
            await Task.Yield();
        }
    }

    private static async Task UntilAsync(ReceiverFixture fixture, HealthStatus status)
    {
        while ((await HealthAsync(fixture)).Status != status)
        {
            await Task.Yield();
            Token.ThrowIfCancellationRequested();
        }
    }

    private static Task<HealthReport> HealthAsync(ReceiverFixture fixture) => fixture.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
}
