using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The registration of our client against the emulator.</summary>
public sealed class EmulatorEnsureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_start_leaves_one_webhook_and_tests_it_only_when_something_differs()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        Webhook desired = Desired(fixture);

        Webhook first = await fixture.Agent.EnsureAsync(desired, cancellationToken: Token);
        Webhook second = await fixture.Agent.EnsureAsync(desired with { Events = [.. WebhookEvents.Chat.Reverse()] }, cancellationToken: Token);

        Assert.Equal(first, second);
        Assert.Equal(["test"], fixture.Target.Events);
        Assert.Single(fixture.Webhooks.All);
    }

    [Fact]
    public async Task A_rotated_secret_signs_the_test_event_and_all_that_follow()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        await fixture.Agent.EnsureAsync(Desired(fixture), cancellationToken: Token);

        await fixture.Agent.EnsureAsync(Desired(fixture) with { Secret = "the next one" }, cancellationToken: Token);
        fixture.Emulator.StartCustomer(1);
        await fixture.IdleAsync();

        Assert.Equal(1, Assert.Single(fixture.Webhooks.All).Id);
        Assert.Equal(["test", "test", "chatsession.created"], fixture.Target.Events);
        Assert.All(fixture.Target.Received.Skip(1), static webhook => Assert.Equal(webhook.Signature("the next one"), webhook.Header("X-SuperOffice-Signature")));
    }

    [Fact]
    public async Task A_webhook_that_was_stopped_after_nine_failures_is_armed_again()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        await fixture.Agent.EnsureAsync(Desired(fixture), cancellationToken: Token);
        fixture.Target.Respond = static _ => 500;
        for (int session = 1; session <= 9; session++)
        {
            fixture.Webhooks.Signal("chatsession.message", session);
        }

        await fixture.IdleAsync();
        Assert.Equal(RegisteredWebhookState.TooManyErrors, fixture.Webhooks.All[0].State);
        fixture.Target.Respond = static _ => 200;

        Webhook armed = await fixture.Agent.EnsureAsync(Desired(fixture), cancellationToken: Token);

        Assert.Equal((1, WebhookState.Active, 0, 9), (armed.WebhookId, armed.State.Value, armed.ConsecutiveErrors, armed.TotalErrors));
    }

    [Fact]
    public async Task An_address_that_does_not_listen_is_named_with_the_usual_causes()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        Webhook desired = Desired(fixture);
        await fixture.Target.DisposeAsync();

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(() => fixture.Agent.EnsureAsync(desired, cancellationToken: Token));

        Assert.Contains("The server sends a test event before it saves", exception.Message, StringComparison.Ordinal);
        Assert.Contains(new Uri(desired.TargetUrl!).Authority, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(EmulatorFixture.Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(fixture.Webhooks.All);
    }

    [Fact]
    public async Task A_save_whose_response_is_lost_leaves_one_webhook()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), "SaveWebhook");

        Webhook webhook = await fixture.Agent.EnsureAsync(Desired(fixture), cancellationToken: Token);

        Assert.Equal(1, webhook.WebhookId);
        Assert.Single(fixture.Webhooks.All);
    }

    private static Webhook Desired(EmulatorFixture fixture) =>
        new() { Name = "chat", TargetUrl = fixture.Target.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = EmulatorFixture.Secret };
}
