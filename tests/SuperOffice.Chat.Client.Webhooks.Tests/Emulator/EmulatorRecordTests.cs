using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The emulator records deliveries, and sends them again.</summary>
public sealed class EmulatorRecordTests
{
    [Fact]
    public async Task A_webhook_that_is_removed_receives_nothing_more()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        int id = fixture.Register().Id;
        fixture.Target.Respond = static _ => 500;

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.Time.NextWaitAsync(EmulatorFixture.Token);
        await fixture.Time.NextWaitAsync(EmulatorFixture.Token);
        Assert.True(fixture.Webhooks.Remove(id));
        Assert.False(fixture.Webhooks.Remove(id));
        fixture.Webhooks.Signal("chatsession.message", 8);
        await fixture.IdleAsync();

        Assert.Single(fixture.Target.Received);
        Assert.Equal(WebhookDeliveryState.Abandoned, Assert.Single(fixture.Webhooks.Deliveries).State);
    }

    [Fact]
    public async Task A_delivery_can_be_sent_again_byte_by_byte()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        int id = fixture.Register().Id;
        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.IdleAsync();
        fixture.Webhooks.SetState(id, RegisteredWebhookState.Stopped);

        WebhookDelivery again = await fixture.Webhooks.ResendAsync(1, EmulatorFixture.Token);

        Assert.Equal((2, 1, WebhookDeliveryState.Delivered), (again.Number, again.CopyOf!.Value, again.State));
        Assert.Equal(fixture.Target.Received[0].Body, fixture.Target.Received[1].Body);
        Assert.Equal(fixture.Target.Received[0].Header("X-SuperOffice-Signature"), fixture.Target.Received[1].Header("X-SuperOffice-Signature"));
        Assert.Equal((1, 0, 0), (fixture.Webhooks.All[0].TotalCalls, fixture.Webhooks.All[0].TotalErrors, fixture.Webhooks.All[0].ConsecutiveErrors));
        await Assert.ThrowsAsync<ArgumentException>(() => fixture.Webhooks.ResendAsync(99, EmulatorFixture.Token));
    }

    [Fact]
    public async Task Bodies_are_not_stored_where_they_are_not_recorded()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync(static options => options.RecordRequestBodies = false);
        fixture.Register();

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.IdleAsync();

        Assert.True(fixture.Webhooks.Deliveries[0].Body.IsEmpty);
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Webhooks.ResendAsync(1, EmulatorFixture.Token));
        fixture.Webhooks.ClearDeliveries();
        Assert.Empty(fixture.Webhooks.Deliveries);
    }

    [Fact]
    public async Task The_text_of_a_delivery_and_of_a_webhook_has_no_secret_and_no_body()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        RegisteredWebhook webhook = fixture.Register();

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.IdleAsync();

        Assert.Equal("Webhook 1 chat: Active", webhook.ToString());
        Assert.Equal("#1 chatsession.message 7 to webhook 1: Delivered after 1 attempt(s)", fixture.Webhooks.Deliveries[0].ToString());
        Assert.DoesNotContain(EmulatorFixture.Secret, JsonSerializer.Serialize(webhook), StringComparison.Ordinal);
    }
}
