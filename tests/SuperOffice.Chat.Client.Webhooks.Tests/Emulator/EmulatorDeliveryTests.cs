using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>Tests attempts, consecutive failures, and the resulting state of a webhook.</summary>
public sealed class EmulatorDeliveryTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FourSeconds = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task A_delivery_is_attempted_at_once_after_one_second_and_after_four_with_the_same_bytes()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Target.Respond = static _ => 500;

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.PassAsync(OneSecond);
        await fixture.PassAsync(FourSeconds);
        await fixture.IdleAsync();

        Assert.Equal([null, "1", "2"], fixture.Target.Received.Select(static webhook => webhook.Header("X-SuperOffice-Retry")));
        Assert.Single(fixture.Target.Received.Select(static webhook => webhook.Text).Distinct());
        Assert.Single(fixture.Target.Received.Select(static webhook => webhook.Header("X-SuperOffice-Signature")).Distinct());
        WebhookDelivery delivery = Assert.Single(fixture.Webhooks.Deliveries);
        Assert.Equal(WebhookDeliveryState.Failed, delivery.State);
        Assert.Equal([0, 1, 5], delivery.Attempts.Select(static attempt => (attempt.SentAt - EmulatorFixture.Start).TotalSeconds));
        Assert.All(delivery.Attempts, static attempt => Assert.Equal(500, attempt.Status));
        Assert.Equal(fixture.Target.Received[0].Body, delivery.Body);
        Assert.Equal(fixture.Target.Received[0].Header("X-SuperOffice-Signature"), delivery.Headers["x-superoffice-signature"]);
        Assert.Equal((3, 3, 3), Statistics(fixture));
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(302)]
    [InlineData(401)]
    [InlineData(503)]
    public async Task Any_status_but_200_is_a_failure_and_a_later_success_ends_the_row(int status)
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Target.Respond = webhook => webhook.Header("X-SuperOffice-Retry") is null ? status : 200;

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.PassAsync(OneSecond);
        await fixture.IdleAsync();

        WebhookDelivery delivery = Assert.Single(fixture.Webhooks.Deliveries);
        Assert.Equal(WebhookDeliveryState.Delivered, delivery.State);
        Assert.Equal([status, 200], delivery.Attempts.Select(static attempt => attempt.Status));
        Assert.Equal((2, 1, 0), Statistics(fixture));
        Assert.StartsWith($"HTTP/1.1 {status} ", fixture.Webhooks.All[0].LastError, StringComparison.Ordinal);
        Assert.Contains("X-Powered-By: a test", fixture.Webhooks.All[0].LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_that_waits_for_its_retry_lets_later_ones_pass()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Target.Respond = static webhook => webhook.Json.GetProperty("PrimaryKey").GetInt32() == 1 && webhook.Header("X-SuperOffice-Retry") is null ? 500 : 200;

        fixture.Webhooks.Signal("chatsession.message", 1);
        fixture.Webhooks.Signal("chatsession.message", 2);
        await fixture.PassAsync(OneSecond);
        await fixture.IdleAsync();

        Assert.Equal([1, 2, 1], fixture.Target.Received.Select(static webhook => webhook.Json.GetProperty("PrimaryKey").GetInt32()));
    }

    [Fact]
    public async Task Nine_failures_in_a_row_stop_the_webhook_and_abandon_what_waits()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        int id = fixture.Register().Id;
        await using WebhookTarget other = await WebhookTarget.StartAsync();
        fixture.Webhooks.Add(new RegisteredWebhook { TargetUrl = other.Address, Events = [$"webhook{id}.errors", $"webhook{id}.started"] });
        fixture.Target.Respond = static _ => 500;

        for (int session = 1; session <= 10; session++)
        {
            fixture.Webhooks.Signal("chatsession.message", session);
        }

        await fixture.IdleAsync();
        Assert.Equal(RegisteredWebhookState.TooManyErrors, fixture.Webhooks.Find(id)!.State);
        Assert.Equal((9, 9, 9), Statistics(fixture));
        Assert.Equal(9, fixture.Target.Received.Count);
        Assert.Equal(WebhookDeliveryState.Abandoned, fixture.Webhooks.Deliveries[0].State);
        Assert.Equal(WebhookDeliveryState.Failed, fixture.Webhooks.Deliveries[8].State);
        Assert.Equal(WebhookDeliveryState.Abandoned, fixture.Webhooks.Deliveries[9].State);

        // Events are lost until it is active again.
        fixture.Webhooks.Signal("chatsession.message", 11);
        fixture.Target.Respond = static _ => 200;
        fixture.Webhooks.SetState(id, RegisteredWebhookState.Active);
        fixture.Webhooks.Signal("chatsession.message", 12);
        await fixture.IdleAsync();
        Assert.Equal(12, fixture.Target.Received[^1].Json.GetProperty("PrimaryKey").GetInt32());
        Assert.Equal(10, fixture.Target.Received.Count);
        Assert.Equal(0, fixture.Webhooks.Find(id)!.ConsecutiveErrors);

        Assert.Equal(["webhook.errors", "webhook.started"], other.Events);
        Assert.Equal($"webhook{id}.errors", other.Received[0].Header("X-SuperOffice-Event"));
        Assert.Equal(id, other.Received[0].Json.GetProperty("PrimaryKey").GetInt32());
        Assert.False(other.Received[0].Json.TryGetProperty("Entity", out _));
        Assert.Equal(2, other.Received[0].Json.GetProperty("FieldValues").GetProperty("state").GetInt32());
    }

    [Fact]
    public async Task The_limit_of_failures_can_be_that_of_the_older_page()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync(static options => options.WebhookErrorLimit = 7);
        fixture.Register();
        fixture.Target.Respond = static _ => 500;

        for (int session = 1; session <= 10; session++)
        {
            fixture.Webhooks.Signal("chatsession.message", session);
        }

        await fixture.IdleAsync();
        Assert.Equal(7, fixture.Target.Received.Count);
    }

    [Fact]
    public async Task The_status_410_stops_the_webhook_at_once()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        int id = fixture.Register().Id;
        fixture.Target.Respond = static _ => 410;

        fixture.Webhooks.Signal("chatsession.message", 1);
        fixture.Webhooks.Signal("chatsession.message", 2);
        await fixture.IdleAsync();

        Assert.Single(fixture.Target.Received);
        Assert.Equal(RegisteredWebhookState.TooManyErrors, fixture.Webhooks.Find(id)!.State);
        Assert.Equal([WebhookDeliveryState.Failed, WebhookDeliveryState.Abandoned], fixture.Webhooks.Deliveries.Select(static delivery => delivery.State));
    }

    [Fact]
    public async Task A_receiver_that_does_not_respond_in_time_has_failed()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync(static options => options.WebhookTimeout = TimeSpan.FromSeconds(3));
        fixture.Register();
        bool isFirst = true;
        fixture.Target.Before = async context =>
        {
            if (isFirst)
            {
                isFirst = false;
                fixture.Time.Advance(TimeSpan.FromSeconds(3));
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        };

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.PassAsync(OneSecond);
        await fixture.IdleAsync();

        WebhookDelivery delivery = Assert.Single(fixture.Webhooks.Deliveries);
        Assert.Equal([null, 200], delivery.Attempts.Select(static attempt => attempt.Status));
        Assert.Equal(("The receiver did not respond within 00:00:03.", TimeSpan.FromSeconds(3)), (delivery.Attempts[0].Error, delivery.Attempts[0].Duration));
    }

    [Fact]
    public async Task A_receiver_that_does_not_listen_has_failed()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        Uri address = fixture.Target.Address;
        fixture.Register();
        await fixture.Target.DisposeAsync();

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.PassAsync(OneSecond);
        await fixture.PassAsync(FourSeconds);
        await fixture.IdleAsync();

        Assert.All(Assert.Single(fixture.Webhooks.Deliveries).Attempts, attempt => Assert.Contains(address.Authority, attempt.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_event_is_sent_again_with_a_new_id_where_the_option_says_so()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync(static options => options.FailedWebhookDelivery = FailedWebhookDelivery.SendAgain);
        fixture.Register();
        int received = 0;
        fixture.Target.Respond = _ => ++received <= 3 ? 500 : 200;

        fixture.Webhooks.Signal("chatsession.message", 7);
        await fixture.PassAsync(OneSecond);
        await fixture.PassAsync(FourSeconds);
        await fixture.IdleAsync();

        Assert.Equal([WebhookDeliveryState.Failed, WebhookDeliveryState.Delivered], fixture.Webhooks.Deliveries.Select(static delivery => delivery.State));
        Assert.Equal(2, fixture.Webhooks.Deliveries.Select(static delivery => delivery.EventId).Distinct().Count());
        Assert.Equal(1, fixture.Webhooks.Deliveries[1].CopyOf);
    }

    private static (int Calls, int Errors, int InARow) Statistics(EmulatorFixture fixture)
    {
        RegisteredWebhook webhook = fixture.Webhooks.All[0];
        return (webhook.TotalCalls, webhook.TotalErrors, webhook.ConsecutiveErrors);
    }
}
