using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Watching;

/// <summary>A webhook that is already registered when the application starts.</summary>
public sealed class StoppedWebhookTests
{
    private readonly FakeAgent _agent = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Stopped", false)]
    [InlineData("Stopped", true)]
    [InlineData("TooManyErrors", false)]
    [InlineData("TooManyErrors", true)]
    [InlineData("StateOfTheFuture", false)]
    [InlineData("StateOfTheFuture", true)]
    public async Task A_stopped_webhook_stays_stopped_and_is_unhealthy(string state, bool differs)
    {
        Register(state, differs);
        await using ReceiverFixture fixture = await StartAsync(reactivates: false);

        while (await HealthAsync(fixture) != HealthStatus.Unhealthy)
        {
            await Task.Yield();
            Token.ThrowIfCancellationRequested();
        }

        Assert.Equal((70, state, differs ? 1 : 0), (_agent.Only!.WebhookId, _agent.Only.State.Text, _agent.Saves));
        Assert.Equal(WebhookEvents.Chat, _agent.Only.Events);
    }

    [Theory]
    [InlineData("Stopped", true)]
    [InlineData("TooManyErrors", true)]
    [InlineData("StateOfTheFuture", true)]
    [InlineData("Unknown", false)]
    public async Task A_webhook_becomes_active_on_request_and_when_its_state_is_unknown(string state, bool reactivates)
    {
        Register(state, differs: false);
        await using ReceiverFixture fixture = await StartAsync(reactivates);

        await _agent.CallsAsync(1);

        Assert.Equal((70, "Active", 1), (_agent.Only!.WebhookId, _agent.Only.State.Text, _agent.Saves));
    }

    private void Register(string state, bool differs) => _agent.Set(new Webhook
    {
        WebhookId = 70,
        Name = "chat",
        TargetUrl = "https://chat.example.com/hook",
        Events = differs ? [WebhookEvents.ChatMessage] : WebhookEvents.Chat,
        Secret = ReceiverFixture.Secret,
        State = OpenEnum<WebhookState>.Parse(state),
    });

    private Task<ReceiverFixture> StartAsync(bool reactivates) => ReceiverFixture.StartAsync(services: services =>
    {
        services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        services.AddSingleton<IWebhookAgentClient>(_agent);
        services.AddHealthChecks().AddSuperOfficeChatWebhooks();
        services.AddSuperOfficeChatWebhooks(static _ => { }).AddRegistration(
            ReceiverFixture.Tenant, new Uri("https://chat.example.com/hook"), registration => registration.Reactivate = reactivates);
    });

    private static async Task<HealthStatus> HealthAsync(ReceiverFixture fixture) =>
        (await fixture.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Status;
}
