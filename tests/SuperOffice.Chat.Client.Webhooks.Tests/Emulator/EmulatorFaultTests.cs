using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>Each fault has its effect on a delivery.</summary>
public sealed class EmulatorFaultTests
{
    [Fact]
    public async Task A_lost_event_is_recorded_and_can_be_sent_later()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.Lost());

        await SignalAsync(scene, 1, 2);
        Assert.Equal([2], Keys(scene));
        Assert.Equal(WebhookDeliveryState.Lost, scene.Webhooks.Deliveries[0].State);
        Assert.Equal("#1 chatsession.message 1 to webhook 1: Lost after 0 attempt(s) (Lost)", scene.Webhooks.Deliveries[0].ToString());

        await scene.Webhooks.ResendAsync(1, EmulatorScene.Token);
        Assert.Equal([2, 1], Keys(scene));
        Assert.Equal(scene.Webhooks.Deliveries[0].EventId.ToString(), scene.Target.Received[1].Header("X-SuperOffice-EventId"));
    }

    [Fact]
    public async Task A_doubled_event_has_the_same_id_and_bytes()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.SentTwice());

        await SignalAsync(scene, 1, 2);

        Assert.Equal([1, 1, 2], Keys(scene));
        Assert.Equal(scene.Target.Received[0].Body, scene.Target.Received[1].Body);
        Assert.Equal(1, scene.Webhooks.Deliveries.Single(static delivery => delivery.CopyOf is not null).CopyOf);
    }

    [Fact]
    public async Task An_event_that_is_sent_again_with_a_new_id_describes_the_same_change()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.SentAgainWithNewId());

        await SignalAsync(scene, 1);

        Assert.Equal([1, 1], Keys(scene));
        Assert.NotEqual(scene.Target.Received[0].Header("X-SuperOffice-EventId"), scene.Target.Received[1].Header("X-SuperOffice-EventId"));
        Assert.Equal(scene.Target.Received[1].Signature(EmulatorScene.Secret), scene.Target.Received[1].Header("X-SuperOffice-Signature"));
    }

    [Fact]
    public async Task A_reordered_event_follows_the_next_one_of_its_session_or_comes_last()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.Reordered());

        scene.Webhooks.Signal("chatsession.message", 1);
        scene.Webhooks.Signal("chatsession.message", 2);
        scene.Webhooks.Signal("chatsession.changed", 1);
        scene.Webhooks.Faults.Add(WebhookFault.Reordered());
        scene.Webhooks.Signal("chatsession.message", 3);
        scene.Webhooks.Signal("chatsession.message", 4);
        await scene.IdleAsync();

        Assert.Equal([2, 1, 1, 4, 3], Keys(scene));
        Assert.Equal("chatsession.changed", scene.Target.Received[1].Event);
    }

    [Fact]
    public async Task A_late_event_is_sent_when_its_time_has_come()
    {
        // The time passes while the other event may be on its way.
        await using EmulatorScene scene = await EmulatorScene.StartAsync(static options => options.WebhookTimeout = TimeSpan.FromHours(1));
        scene.Register();
        scene.Webhooks.Faults.Add(WebhookFault.Late(TimeSpan.FromMinutes(2)));

        scene.Webhooks.Signal("chatsession.message", 1);
        scene.Webhooks.Signal("chatsession.message", 2);
        await scene.PassAsync(TimeSpan.FromMinutes(2));
        await scene.IdleAsync();

        Assert.Equal([2, 1], Keys(scene));
        Assert.StartsWith("2026-11-23T09:15:00", scene.Target.Received[1].Json.GetProperty("Timestamp").GetString(), StringComparison.Ordinal);
        Assert.Equal(EmulatorScene.Start.AddMinutes(2), scene.Webhooks.Deliveries[0].Attempts[0].SentAt);
    }

    [Fact]
    public async Task An_unreachable_receiver_gets_only_the_retry()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.Unreachable());

        scene.Webhooks.Signal("chatsession.message", 1);
        await scene.PassAsync(TimeSpan.FromSeconds(1));
        await scene.IdleAsync();

        Assert.Equal("1", Assert.Single(scene.Target.Received).Header("X-SuperOffice-Retry"));
    }

    [Fact]
    public async Task A_lost_response_makes_the_receiver_get_the_event_again()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.LostResponse(attempts: 3));

        scene.Webhooks.Signal("chatsession.message", 1);
        await scene.PassAsync(TimeSpan.FromSeconds(1));
        await scene.PassAsync(TimeSpan.FromSeconds(4));
        await scene.IdleAsync();

        Assert.Equal([1, 1, 1], Keys(scene));
        Assert.Equal(WebhookDeliveryState.Failed, scene.Webhooks.Deliveries[0].State);
    }

    [Fact]
    public async Task Signatures_are_missing_or_wrong_on_order()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.Unsigned());
        scene.Webhooks.Faults.Add(WebhookFault.WrongSignature("not it")).Add(WebhookFault.ChangedAfterSigning());

        await SignalAsync(scene, 1, 2, 3);

        Assert.Null(scene.Target.Received[0].Header("X-SuperOffice-Signature"));
        Assert.Equal(scene.Target.Received[1].Signature("not it"), scene.Target.Received[1].Header("X-SuperOffice-Signature"));
        Assert.NotEqual(scene.Target.Received[2].Signature(EmulatorScene.Secret), scene.Target.Received[2].Header("X-SuperOffice-Signature"));
        Assert.Equal(44, scene.Target.Received[2].Header("X-SuperOffice-Signature")!.Length);
    }

    [Fact]
    public async Task Headers_and_bodies_are_replaced_on_order_and_orders_can_be_joined()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.HeadersOfAnotherEvent());
        scene.Webhooks.Faults
            .Add(WebhookFault.Header("x-superoffice-retry", "0").And(WebhookFault.Header("X-SuperOffice-Event", null)))
            .Add(WebhookFault.Header("Content-Type", "text/plain"))
            .Add(WebhookFault.Body(static json => json.Replace("message", "massage", StringComparison.Ordinal)).And(WebhookFault.SentTwice()));

        await SignalAsync(scene, 1, 2, 3, 4);

        IReadOnlyList<ReceivedWebhook> received = scene.Target.Received;
        Assert.Equal("contact.changed", received[0].Header("X-SuperOffice-Event"));
        Assert.NotEqual(received[0].Json.GetProperty("EventId").GetString(), received[0].Header("X-SuperOffice-EventId"));
        Assert.Equal(("0", null), (received[1].Header("X-SuperOffice-Retry"), received[1].Header("X-SuperOffice-Event")));
        Assert.Equal("text/plain", received[2].Header("Content-Type"));
        Assert.Equal(["chatsession.massage", "chatsession.massage"], received.Skip(3).Select(static webhook => webhook.Event));
        Assert.Equal(received[3].Signature(EmulatorScene.Secret), received[3].Header("X-SuperOffice-Signature"));
        Assert.Equal("Body and SentTwice", scene.Webhooks.Deliveries[^1].Fault!.Name);
    }

    [Fact]
    public async Task A_body_that_cannot_be_made_is_a_failed_attempt()
    {
        await using EmulatorScene scene = await StartAsync(WebhookFault.Body(static _ => throw new InvalidOperationException("no body")));

        scene.Webhooks.Signal("chatsession.message", 1);
        await scene.PassAsync(TimeSpan.FromSeconds(1));
        await scene.PassAsync(TimeSpan.FromSeconds(4));
        await scene.IdleAsync();

        Assert.All(scene.Webhooks.Deliveries[0].Attempts, static attempt => Assert.Equal("no body", attempt.Error));
    }

    [Fact]
    public async Task Orders_apply_in_turn_to_the_event_they_name_and_to_tests_only_by_name()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        scene.Register();
        scene.Webhooks.Faults
            .Add(WebhookFault.None, times: 2)
            .Add(WebhookFault.Lost(), "ChatSession.Message", times: 2)
            .Add(WebhookFault.Unsigned());
        Assert.Equal(5, scene.Webhooks.Faults.Pending);

        Assert.True((await scene.Agent.TestWebhookAsync(Webhook(scene), cancellationToken: EmulatorScene.Token)).Success);
        scene.Webhooks.Signal("chatsession.message", 1);
        scene.Webhooks.Signal("chatsession.changed", 2);
        scene.Webhooks.Signal("chatsession.message", 3);
        scene.Webhooks.Signal("chatsession.changed", 4);
        scene.Webhooks.Signal("chatsession.message", 5);
        scene.Webhooks.Signal("chatsession.message", 6);
        await scene.IdleAsync();

        Assert.Equal([null, null, null, "Lost", "Unsigned", "Lost", null], scene.Webhooks.Deliveries.Select(static delivery => delivery.Fault?.Name));
        Assert.Equal(0, scene.Webhooks.Faults.Pending);

        scene.Webhooks.Faults.Add(WebhookFault.Unreachable(), "test", int.MaxValue);
        Assert.False((await scene.Agent.TestWebhookAsync(Webhook(scene), cancellationToken: EmulatorScene.Token)).Success);
        scene.Webhooks.Faults.Clear();
        Assert.True((await scene.Agent.TestWebhookAsync(Webhook(scene), cancellationToken: EmulatorScene.Token)).Success);
    }

    [Fact]
    public async Task Scattered_faults_are_the_same_for_a_seed()
    {
        List<string> runs = [];
        for (int run = 0; run < 2; run++)
        {
            await using EmulatorScene scene = await EmulatorScene.StartAsync();
            scene.Register();
            scene.Webhooks.Faults.Scatter(7, 0.5, WebhookFault.Lost(), WebhookFault.Unsigned());
            await SignalAsync(scene, [.. Enumerable.Range(1, 100)]);
            runs.Add(string.Join(' ', scene.Webhooks.Deliveries.Select(static delivery => delivery.Fault?.Name ?? "-")));
        }

        Assert.Equal(runs[0], runs[1]);
        Assert.InRange(runs[0].Split(' ').Count(static name => name == "-"), 30, 70);
    }

    private static async Task<EmulatorScene> StartAsync(WebhookFault fault)
    {
        EmulatorScene scene = await EmulatorScene.StartAsync();
        scene.Register();
        scene.Webhooks.Faults.Add(fault);
        return scene;
    }

    private static Webhook Webhook(EmulatorScene scene) =>
        new() { Name = "chat", TargetUrl = scene.Target.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = EmulatorScene.Secret };

    private static Task SignalAsync(EmulatorScene scene, params int[] sessions)
    {
        foreach (int session in sessions)
        {
            scene.Webhooks.Signal("chatsession.message", session);
        }

        return scene.IdleAsync();
    }

    private static IEnumerable<int> Keys(EmulatorScene scene) =>
        scene.Target.Received.Select(static webhook => webhook.Json.GetProperty("PrimaryKey").GetInt32());
}
