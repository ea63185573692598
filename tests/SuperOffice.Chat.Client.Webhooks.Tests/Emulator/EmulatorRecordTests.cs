using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The emulator records deliveries, and sends them again.</summary>
public sealed class EmulatorRecordTests
{
    [Fact]
    public async Task A_webhook_that_is_removed_receives_nothing_more()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        int id = scene.Register().Id;
        scene.Target.Respond = static _ => 500;

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.Time.NextWaitAsync(EmulatorScene.Token);
        await scene.Time.NextWaitAsync(EmulatorScene.Token);
        Assert.True(scene.Webhooks.Remove(id));
        Assert.False(scene.Webhooks.Remove(id));
        scene.Webhooks.Signal("chatsession.message", 8);
        await scene.IdleAsync();

        Assert.Single(scene.Target.Received);
        Assert.Equal(WebhookDeliveryState.Abandoned, Assert.Single(scene.Webhooks.Deliveries).State);
    }

    [Fact]
    public async Task A_delivery_can_be_sent_again_byte_by_byte()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        int id = scene.Register().Id;
        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.IdleAsync();
        scene.Webhooks.SetState(id, RegisteredWebhookState.Stopped);

        WebhookDelivery again = await scene.Webhooks.ResendAsync(1, EmulatorScene.Token);

        Assert.Equal((2, 1, WebhookDeliveryState.Delivered), (again.Number, again.CopyOf!.Value, again.State));
        Assert.Equal(scene.Target.Received[0].Body, scene.Target.Received[1].Body);
        Assert.Equal(scene.Target.Received[0].Header("X-SuperOffice-Signature"), scene.Target.Received[1].Header("X-SuperOffice-Signature"));
        Assert.Equal((1, 0, 0), (scene.Webhooks.All[0].TotalCalls, scene.Webhooks.All[0].TotalErrors, scene.Webhooks.All[0].ConsecutiveErrors));
        await Assert.ThrowsAsync<ArgumentException>(() => scene.Webhooks.ResendAsync(99, EmulatorScene.Token));
    }

    [Fact]
    public async Task Bodies_are_not_kept_where_they_are_not_recorded()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync(static options => options.RecordRequestBodies = false);
        scene.Register();

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.IdleAsync();

        Assert.True(scene.Webhooks.Deliveries[0].Body.IsEmpty);
        await Assert.ThrowsAsync<InvalidOperationException>(() => scene.Webhooks.ResendAsync(1, EmulatorScene.Token));
        scene.Webhooks.ClearDeliveries();
        Assert.Empty(scene.Webhooks.Deliveries);
    }

    [Fact]
    public async Task The_text_of_a_delivery_and_of_a_webhook_has_no_secret_and_no_body()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        RegisteredWebhook webhook = scene.Register();

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.IdleAsync();

        Assert.Equal("Webhook 1 chat: Active", webhook.ToString());
        Assert.Equal("#1 chatsession.message 7 to webhook 1: Delivered after 1 attempt(s)", scene.Webhooks.Deliveries[0].ToString());
        Assert.DoesNotContain(EmulatorScene.Secret, JsonSerializer.Serialize(webhook), StringComparison.Ordinal);
    }
}
