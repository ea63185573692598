using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Watching;

/// <summary>Several webhooks of one tenant, such as one that reports the state of the other.</summary>
public sealed class SeveralWebhooksTests
{
    private readonly FakeAgent _agent = new();
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("chat", "watch")]
    [InlineData("watch", "chat")]
    public async Task The_states_of_two_webhooks_of_a_tenant_are_reported_apart(string stopped, string active)
    {
        await using ReceiverFixture fixture = await StartAsync();
        await _agent.CallsAsync(2);
        _agent.Set(_agent.Named(stopped) with { State = WebhookState.TooManyErrors });
        await UntilAsync(fixture, HealthStatus.Unhealthy);

        // Several checks of each, in any order.
        await CheckAsync(20);

        HealthReport report = await HealthAsync(fixture);
        Assert.Equal($"Webhooks that receive no events: {stopped} of Cust12345: TooManyErrors.", report.Entries.Single().Value.Description);
        Assert.Equal((0.0, 1.0), (Measured(fixture, stopped), Measured(fixture, active)));
        Assert.Equal(2, fixture.Log.Of(LogLevel.Information).Count(static line => line.Contains("is active. Tenant: Cust12345.", StringComparison.Ordinal)));
        Assert.StartsWith($"The webhook {stopped} receives no events", Assert.Single(fixture.Log.Of(LogLevel.Warning)), StringComparison.Ordinal);

        _agent.Set(_agent.Named(stopped) with { State = WebhookState.Active });
        await UntilAsync(fixture, HealthStatus.Healthy);
        Assert.Equal((1.0, 1.0), (Measured(fixture, stopped), Measured(fixture, active)));
    }

    [Fact]
    public async Task Two_stopped_webhooks_are_both_named()
    {
        await using ReceiverFixture fixture = await StartAsync();
        await _agent.CallsAsync(2);
        _agent.Set(_agent.Named("watch") with { State = WebhookState.Stopped });
        _agent.Set(_agent.Named("chat") with { State = WebhookState.TooManyErrors });
        const string Expected = "Webhooks that receive no events: chat of Cust12345: TooManyErrors, watch of Cust12345: Stopped.";
        while ((await HealthAsync(fixture)).Entries.Single().Value.Description != Expected)
        {
            await PassAsync();
        }

        await CheckAsync(20);
        Assert.Equal(Expected, (await HealthAsync(fixture)).Entries.Single().Value.Description);
    }

    private Task<ReceiverFixture> StartAsync() => ReceiverFixture.StartAsync(services: services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<IWebhookAgentClient>(_agent);
        services.AddHealthChecks().AddSuperOfficeChatWebhooks();
        services.AddSuperOfficeChatWebhooks(static _ => { })
            .AddRegistration(ReceiverFixture.Tenant, new Uri("https://chat.example.com/hook"))
            .AddRegistration(ReceiverFixture.Tenant, new Uri("https://watch.example.com/hook"), static registration => registration.Name = "watch");
    });

    private async Task CheckAsync(int calls)
    {
        int last = _agent.Calls + calls;
        while (_agent.Calls < last)
        {
            await PassAsync();
        }
    }

    private async Task UntilAsync(ReceiverFixture fixture, HealthStatus status)
    {
        while ((await HealthAsync(fixture)).Status != status)
        {
            await PassAsync();
        }
    }

    private async Task PassAsync()
    {
        _time.Advance(TimeSpan.FromMinutes(5));
        await Task.Yield();
        Token.ThrowIfCancellationRequested();
    }

    private static double Measured(ReceiverFixture fixture, string name)
    {
        fixture.Metrics.Current("superoffice.chat.webhooks.active");
        string tags = $"superoffice.chat.tenant_id=Cust12345 superoffice.chat.webhook_name={name}";
        return fixture.Metrics.All.Last(one => one.Instrument == "superoffice.chat.webhooks.active" && one.Tags == tags).Value;
    }

    private static Task<HealthReport> HealthAsync(ReceiverFixture fixture) => fixture.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
}
