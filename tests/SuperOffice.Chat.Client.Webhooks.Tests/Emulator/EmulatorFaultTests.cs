using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>Each fault has its effect on a delivery.</summary>
public sealed class EmulatorFaultTests
{
    [Fact]
    public async Task A_lost_event_is_recorded_and_can_be_sent_later()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.Lost());

        await SignalAsync(fixture, 1, 2);
        Assert.Equal([2], Keys(fixture));
        Assert.Equal(WebhookDeliveryState.Lost, fixture.Webhooks.Deliveries[0].State);
        Assert.Equal("#1 chatsession.message 1 to webhook 1: Lost after 0 attempt(s) (Lost)", fixture.Webhooks.Deliveries[0].ToString());

        await fixture.Webhooks.ResendAsync(1, EmulatorFixture.Token);
        Assert.Equal([2, 1], Keys(fixture));
        Assert.Equal(fixture.Webhooks.Deliveries[0].EventId.ToString(), fixture.Target.Received[1].Header("X-SuperOffice-EventId"));
    }

    [Fact]
    public async Task A_duplicated_event_has_the_same_id_and_bytes()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.SentTwice());

        await SignalAsync(fixture, 1, 2);

        Assert.Equal([1, 1, 2], Keys(fixture));
        Assert.Equal(fixture.Target.Received[0].Body, fixture.Target.Received[1].Body);
        Assert.Equal(1, fixture.Webhooks.Deliveries.Single(static delivery => delivery.CopyOf is not null).CopyOf);
    }

    [Fact]
    public async Task An_event_that_is_sent_again_with_a_new_id_describes_the_same_change()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.SentAgainWithNewId());

        await SignalAsync(fixture, 1);

        Assert.Equal([1, 1], Keys(fixture));
        Assert.NotEqual(fixture.Target.Received[0].Header("X-SuperOffice-EventId"), fixture.Target.Received[1].Header("X-SuperOffice-EventId"));
        Assert.Equal(fixture.Target.Received[1].Signature(EmulatorFixture.Secret), fixture.Target.Received[1].Header("X-SuperOffice-Signature"));
    }

    [Fact]
    public async Task A_reordered_event_follows_the_next_one_of_its_session_or_comes_last()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.Reordered());

        fixture.Webhooks.Signal("chatsession.message", 1);
        fixture.Webhooks.Signal("chatsession.message", 2);
        fixture.Webhooks.Signal("chatsession.changed", 1);
        fixture.Webhooks.Faults.Add(WebhookFault.Reordered());
        fixture.Webhooks.Signal("chatsession.message", 3);
        fixture.Webhooks.Signal("chatsession.message", 4);
        await fixture.IdleAsync();

        Assert.Equal([2, 1, 1, 4, 3], Keys(fixture));
        Assert.Equal("chatsession.changed", fixture.Target.Received[1].Event);
    }

    [Fact]
    public async Task A_late_event_is_sent_when_it_is_due()
    {
        // The time passes while the other event may be on its way.
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync(static options => options.WebhookTimeout = TimeSpan.FromHours(1));
        fixture.Register();
        fixture.Webhooks.Faults.Add(WebhookFault.Late(TimeSpan.FromMinutes(2)));

        fixture.Webhooks.Signal("chatsession.message", 1);
        fixture.Webhooks.Signal("chatsession.message", 2);
        await fixture.PassAsync(TimeSpan.FromMinutes(2));
        await fixture.IdleAsync();

        Assert.Equal([2, 1], Keys(fixture));
        Assert.StartsWith("2026-11-23T09:15:00", fixture.Target.Received[1].Json.GetProperty("Timestamp").GetString(), StringComparison.Ordinal);
        Assert.Equal(EmulatorFixture.Start.AddMinutes(2), fixture.Webhooks.Deliveries[0].Attempts[0].SentAt);
    }

    [Fact]
    public async Task An_unreachable_receiver_gets_only_the_retry()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.Unreachable());

        fixture.Webhooks.Signal("chatsession.message", 1);
        await fixture.PassAsync(TimeSpan.FromSeconds(1));
        await fixture.IdleAsync();

        Assert.Equal("1", Assert.Single(fixture.Target.Received).Header("X-SuperOffice-Retry"));
    }

    [Fact]
    public async Task A_lost_response_makes_the_receiver_get_the_event_again()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.LostResponse(attempts: 3));

        fixture.Webhooks.Signal("chatsession.message", 1);
        await fixture.PassAsync(TimeSpan.FromSeconds(1));
        await fixture.PassAsync(TimeSpan.FromSeconds(4));
        await fixture.IdleAsync();

        Assert.Equal([1, 1, 1], Keys(fixture));
        Assert.Equal(WebhookDeliveryState.Failed, fixture.Webhooks.Deliveries[0].State);
    }

    [Fact]
    public async Task Signatures_are_missing_or_wrong_on_order()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.Unsigned());
        fixture.Webhooks.Faults.Add(WebhookFault.WrongSignature("not it")).Add(WebhookFault.ChangedAfterSigning());

        await SignalAsync(fixture, 1, 2, 3);

        Assert.Null(fixture.Target.Received[0].Header("X-SuperOffice-Signature"));
        Assert.Equal(fixture.Target.Received[1].Signature("not it"), fixture.Target.Received[1].Header("X-SuperOffice-Signature"));
        Assert.NotEqual(fixture.Target.Received[2].Signature(EmulatorFixture.Secret), fixture.Target.Received[2].Header("X-SuperOffice-Signature"));
        Assert.Equal(44, fixture.Target.Received[2].Header("X-SuperOffice-Signature")!.Length);
    }

    [Fact]
    public async Task Headers_and_bodies_are_replaced_on_order_and_orders_can_be_joined()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.HeadersOfAnotherEvent());
        fixture.Webhooks.Faults
            .Add(WebhookFault.Header("x-superoffice-retry", "0").And(WebhookFault.Header("X-SuperOffice-Event", null)))
            .Add(WebhookFault.Header("Content-Type", "text/plain"))
            .Add(WebhookFault.Body(static json => json.Replace("message", "massage", StringComparison.Ordinal)).And(WebhookFault.SentTwice()));

        await SignalAsync(fixture, 1, 2, 3, 4);

        IReadOnlyList<ReceivedWebhook> received = fixture.Target.Received;
        Assert.Equal("contact.changed", received[0].Header("X-SuperOffice-Event"));
        Assert.NotEqual(received[0].Json.GetProperty("EventId").GetString(), received[0].Header("X-SuperOffice-EventId"));
        Assert.Equal(("0", null), (received[1].Header("X-SuperOffice-Retry"), received[1].Header("X-SuperOffice-Event")));
        Assert.Equal("text/plain", received[2].Header("Content-Type"));
        Assert.Equal(["chatsession.massage", "chatsession.massage"], received.Skip(3).Select(static webhook => webhook.Event));
        Assert.Equal(received[3].Signature(EmulatorFixture.Secret), received[3].Header("X-SuperOffice-Signature"));
        Assert.Equal("Body and SentTwice", fixture.Webhooks.Deliveries[^1].Fault!.Name);
    }

    [Fact]
    public async Task A_body_that_cannot_be_created_is_a_failed_attempt()
    {
        await using EmulatorFixture fixture = await StartAsync(WebhookFault.Body(static _ => throw new InvalidOperationException("no body")));

        fixture.Webhooks.Signal("chatsession.message", 1);
        await fixture.PassAsync(TimeSpan.FromSeconds(1));
        await fixture.PassAsync(TimeSpan.FromSeconds(4));
        await fixture.IdleAsync();

        Assert.All(fixture.Webhooks.Deliveries[0].Attempts, static attempt => Assert.Equal("no body", attempt.Error));
    }

    [Fact]
    public async Task Faults_apply_in_order_to_the_event_they_name_and_to_tests_only_by_name()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Webhooks.Faults
            .Add(WebhookFault.None, times: 2)
            .Add(WebhookFault.Lost(), "ChatSession.Message", times: 2)
            .Add(WebhookFault.Unsigned());
        Assert.Equal(5, fixture.Webhooks.Faults.Pending);

        Assert.True((await fixture.Agent.TestWebhookAsync(Webhook(fixture), cancellationToken: EmulatorFixture.Token)).Success);
        fixture.Webhooks.Signal("chatsession.message", 1);
        fixture.Webhooks.Signal("chatsession.changed", 2);
        fixture.Webhooks.Signal("chatsession.message", 3);
        fixture.Webhooks.Signal("chatsession.changed", 4);
        fixture.Webhooks.Signal("chatsession.message", 5);
        fixture.Webhooks.Signal("chatsession.message", 6);
        await fixture.IdleAsync();

        Assert.Equal([null, null, null, "Lost", "Unsigned", "Lost", null], fixture.Webhooks.Deliveries.Select(static delivery => delivery.Fault?.Name));
        Assert.Equal(0, fixture.Webhooks.Faults.Pending);

        fixture.Webhooks.Faults.Add(WebhookFault.Unreachable(), "test", int.MaxValue);
        Assert.False((await fixture.Agent.TestWebhookAsync(Webhook(fixture), cancellationToken: EmulatorFixture.Token)).Success);
        fixture.Webhooks.Faults.Clear();
        Assert.True((await fixture.Agent.TestWebhookAsync(Webhook(fixture), cancellationToken: EmulatorFixture.Token)).Success);
    }

    [Fact]
    public async Task Scattered_faults_are_the_same_for_a_seed()
    {
        List<string> runs = [];
        for (int run = 0; run < 2; run++)
        {
            await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
            fixture.Register();
            fixture.Webhooks.Faults.Scatter(7, 0.5, WebhookFault.Lost(), WebhookFault.Unsigned());
            await SignalAsync(fixture, [.. Enumerable.Range(1, 100)]);
            runs.Add(string.Join(' ', fixture.Webhooks.Deliveries.Select(static delivery => delivery.Fault?.Name ?? "-")));
        }

        Assert.Equal(runs[0], runs[1]);
        Assert.InRange(runs[0].Split(' ').Count(static name => name == "-"), 30, 70);
    }

    private static async Task<EmulatorFixture> StartAsync(WebhookFault fault)
    {
        EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Webhooks.Faults.Add(fault);
        return fixture;
    }

    private static Webhook Webhook(EmulatorFixture fixture) =>
        new() { Name = "chat", TargetUrl = fixture.Target.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = EmulatorFixture.Secret };

    private static Task SignalAsync(EmulatorFixture fixture, params int[] sessions)
    {
        foreach (int session in sessions)
        {
            fixture.Webhooks.Signal("chatsession.message", session);
        }

        return fixture.IdleAsync();
    }

    private static IEnumerable<int> Keys(EmulatorFixture fixture) =>
        fixture.Target.Received.Select(static webhook => webhook.Json.GetProperty("PrimaryKey").GetInt32());
}
