using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The registration of our client against the emulator.</summary>
public sealed class EmulatorEnsureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_start_registers_one_webhook_and_tests_it_only_when_something_differs()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        Webhook desired = Desired(scene);

        Webhook first = await scene.Agent.EnsureAsync(desired, cancellationToken: Token);
        Webhook second = await scene.Agent.EnsureAsync(desired with { Events = [.. WebhookEvents.Chat.Reverse()] }, cancellationToken: Token);

        Assert.Equal(first, second);
        Assert.Equal(["test"], scene.Target.Events);
        Assert.Single(scene.Webhooks.All);
    }

    [Fact]
    public async Task A_rotated_secret_signs_the_test_event_and_all_that_follow()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        await scene.Agent.EnsureAsync(Desired(scene), cancellationToken: Token);

        await scene.Agent.EnsureAsync(Desired(scene) with { Secret = "the next one" }, cancellationToken: Token);
        scene.Emulator.StartCustomer(1);
        await scene.IdleAsync();

        Assert.Equal(1, Assert.Single(scene.Webhooks.All).Id);
        Assert.Equal(["test", "test", "chatsession.created"], scene.Target.Events);
        Assert.All(scene.Target.Received.Skip(1), static webhook => Assert.Equal(webhook.Signature("the next one"), webhook.Header("X-SuperOffice-Signature")));
    }

    [Fact]
    public async Task A_webhook_that_was_stopped_after_nine_failures_is_armed_again()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        await scene.Agent.EnsureAsync(Desired(scene), cancellationToken: Token);
        scene.Target.Respond = static _ => 500;
        for (int session = 1; session <= 9; session++)
        {
            scene.Webhooks.Signal("chatsession.message", session);
        }

        await scene.IdleAsync();
        Assert.Equal(RegisteredWebhookState.TooManyErrors, scene.Webhooks.All[0].State);
        scene.Target.Respond = static _ => 200;

        Webhook armed = await scene.Agent.EnsureAsync(Desired(scene), cancellationToken: Token);

        Assert.Equal((1, WebhookState.Active, 0, 9), (armed.WebhookId, armed.State.Value, armed.ConsecutiveErrors, armed.TotalErrors));
    }

    [Fact]
    public async Task An_address_that_does_not_listen_is_named_with_the_usual_causes()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        Webhook desired = Desired(scene);
        await scene.Target.DisposeAsync();

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(() => scene.Agent.EnsureAsync(desired, cancellationToken: Token));

        Assert.Contains("The server sends a test event before it saves", exception.Message, StringComparison.Ordinal);
        Assert.Contains(new Uri(desired.TargetUrl!).Authority, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(EmulatorScene.Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(scene.Webhooks.All);
    }

    [Fact]
    public async Task A_save_whose_response_is_lost_leaves_one_webhook()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        scene.Emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), "SaveWebhook");

        Webhook webhook = await scene.Agent.EnsureAsync(Desired(scene), cancellationToken: Token);

        Assert.Equal(1, webhook.WebhookId);
        Assert.Single(scene.Webhooks.All);
    }

    private static Webhook Desired(EmulatorScene scene) =>
        new() { Name = "chat", TargetUrl = scene.Target.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = EmulatorScene.Secret };
}
