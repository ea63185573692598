using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>Attempts, failures in a row, and what becomes of a webhook.</summary>
public sealed class EmulatorDeliveryTests
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FourSeconds = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task A_delivery_is_tried_at_once_after_one_second_and_after_four_with_the_same_bytes()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        scene.Register();
        scene.Target.Respond = static _ => 500;

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.PassAsync(OneSecond);
        await scene.PassAsync(FourSeconds);
        await scene.IdleAsync();

        Assert.Equal([null, "1", "2"], scene.Target.Received.Select(static webhook => webhook.Header("X-SuperOffice-Retry")));
        Assert.Single(scene.Target.Received.Select(static webhook => webhook.Text).Distinct());
        Assert.Single(scene.Target.Received.Select(static webhook => webhook.Header("X-SuperOffice-Signature")).Distinct());
        WebhookDelivery delivery = Assert.Single(scene.Webhooks.Deliveries);
        Assert.Equal(WebhookDeliveryState.Failed, delivery.State);
        Assert.Equal([0, 1, 5], delivery.Attempts.Select(static attempt => (attempt.SentAt - EmulatorScene.Start).TotalSeconds));
        Assert.All(delivery.Attempts, static attempt => Assert.Equal(500, attempt.Status));
        Assert.Equal(scene.Target.Received[0].Body, delivery.Body);
        Assert.Equal(scene.Target.Received[0].Header("X-SuperOffice-Signature"), delivery.Headers["x-superoffice-signature"]);
        Assert.Equal((3, 3, 3), Statistics(scene));
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
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        scene.Register();
        scene.Target.Respond = webhook => webhook.Header("X-SuperOffice-Retry") is null ? status : 200;

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.PassAsync(OneSecond);
        await scene.IdleAsync();

        WebhookDelivery delivery = Assert.Single(scene.Webhooks.Deliveries);
        Assert.Equal(WebhookDeliveryState.Delivered, delivery.State);
        Assert.Equal([status, 200], delivery.Attempts.Select(static attempt => attempt.Status));
        Assert.Equal((2, 1, 0), Statistics(scene));
        Assert.StartsWith($"HTTP/1.1 {status} ", scene.Webhooks.All[0].LastError, StringComparison.Ordinal);
        Assert.Contains("X-Powered-By: a test", scene.Webhooks.All[0].LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delivery_that_waits_for_its_retry_lets_later_ones_pass()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        scene.Register();
        scene.Target.Respond = static webhook => webhook.Json.GetProperty("PrimaryKey").GetInt32() == 1 && webhook.Header("X-SuperOffice-Retry") is null ? 500 : 200;

        scene.Webhooks.Signal("chatsession.message", 1);
        scene.Webhooks.Signal("chatsession.message", 2);
        await scene.PassAsync(OneSecond);
        await scene.IdleAsync();

        Assert.Equal([1, 2, 1], scene.Target.Received.Select(static webhook => webhook.Json.GetProperty("PrimaryKey").GetInt32()));
    }

    [Fact]
    public async Task Nine_failures_in_a_row_stop_the_webhook_and_abandon_what_waits()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        int id = scene.Register().Id;
        await using WebhookTarget other = await WebhookTarget.StartAsync();
        scene.Webhooks.Add(new RegisteredWebhook { TargetUrl = other.Address, Events = [$"webhook{id}.errors", $"webhook{id}.started"] });
        scene.Target.Respond = static _ => 500;

        for (int session = 1; session <= 10; session++)
        {
            scene.Webhooks.Signal("chatsession.message", session);
        }

        await scene.IdleAsync();
        Assert.Equal(RegisteredWebhookState.TooManyErrors, scene.Webhooks.Find(id)!.State);
        Assert.Equal((9, 9, 9), Statistics(scene));
        Assert.Equal(9, scene.Target.Received.Count);
        Assert.Equal(WebhookDeliveryState.Abandoned, scene.Webhooks.Deliveries[0].State);
        Assert.Equal(WebhookDeliveryState.Failed, scene.Webhooks.Deliveries[8].State);
        Assert.Equal(WebhookDeliveryState.Abandoned, scene.Webhooks.Deliveries[9].State);

        // Events are lost until it is active again.
        scene.Webhooks.Signal("chatsession.message", 11);
        scene.Target.Respond = static _ => 200;
        scene.Webhooks.SetState(id, RegisteredWebhookState.Active);
        scene.Webhooks.Signal("chatsession.message", 12);
        await scene.IdleAsync();
        Assert.Equal(12, scene.Target.Received[^1].Json.GetProperty("PrimaryKey").GetInt32());
        Assert.Equal(10, scene.Target.Received.Count);
        Assert.Equal(0, scene.Webhooks.Find(id)!.ConsecutiveErrors);

        Assert.Equal(["webhook.errors", "webhook.started"], other.Events);
        Assert.Equal($"webhook{id}.errors", other.Received[0].Header("X-SuperOffice-Event"));
        Assert.Equal(id, other.Received[0].Json.GetProperty("PrimaryKey").GetInt32());
        Assert.False(other.Received[0].Json.TryGetProperty("Entity", out _));
        Assert.Equal(2, other.Received[0].Json.GetProperty("FieldValues").GetProperty("state").GetInt32());
    }

    [Fact]
    public async Task The_limit_of_failures_can_be_that_of_the_older_page()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync(static options => options.WebhookErrorLimit = 7);
        scene.Register();
        scene.Target.Respond = static _ => 500;

        for (int session = 1; session <= 10; session++)
        {
            scene.Webhooks.Signal("chatsession.message", session);
        }

        await scene.IdleAsync();
        Assert.Equal(7, scene.Target.Received.Count);
    }

    [Fact]
    public async Task The_status_410_stops_the_webhook_at_once()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        int id = scene.Register().Id;
        scene.Target.Respond = static _ => 410;

        scene.Webhooks.Signal("chatsession.message", 1);
        scene.Webhooks.Signal("chatsession.message", 2);
        await scene.IdleAsync();

        Assert.Single(scene.Target.Received);
        Assert.Equal(RegisteredWebhookState.TooManyErrors, scene.Webhooks.Find(id)!.State);
        Assert.Equal([WebhookDeliveryState.Failed, WebhookDeliveryState.Abandoned], scene.Webhooks.Deliveries.Select(static delivery => delivery.State));
    }

    [Fact]
    public async Task A_receiver_that_does_not_respond_in_time_has_failed()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync(static options => options.WebhookTimeout = TimeSpan.FromSeconds(3));
        scene.Register();
        bool isFirst = true;
        scene.Target.Before = async context =>
        {
            if (isFirst)
            {
                isFirst = false;
                scene.Time.Advance(TimeSpan.FromSeconds(3));
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        };

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.PassAsync(OneSecond);
        await scene.IdleAsync();

        WebhookDelivery delivery = Assert.Single(scene.Webhooks.Deliveries);
        Assert.Equal([null, 200], delivery.Attempts.Select(static attempt => attempt.Status));
        Assert.Equal(("The receiver did not respond within 00:00:03.", TimeSpan.FromSeconds(3)), (delivery.Attempts[0].Error, delivery.Attempts[0].Duration));
    }

    [Fact]
    public async Task A_receiver_that_does_not_listen_has_failed()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync();
        Uri address = scene.Target.Address;
        scene.Register();
        await scene.Target.DisposeAsync();

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.PassAsync(OneSecond);
        await scene.PassAsync(FourSeconds);
        await scene.IdleAsync();

        Assert.All(Assert.Single(scene.Webhooks.Deliveries).Attempts, attempt => Assert.Contains(address.Authority, attempt.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_event_is_sent_again_with_a_new_id_where_the_option_says_so()
    {
        await using EmulatorScene scene = await EmulatorScene.StartAsync(static options => options.FailedWebhookDelivery = FailedWebhookDelivery.SendAgain);
        scene.Register();
        int received = 0;
        scene.Target.Respond = _ => ++received <= 3 ? 500 : 200;

        scene.Webhooks.Signal("chatsession.message", 7);
        await scene.PassAsync(OneSecond);
        await scene.PassAsync(FourSeconds);
        await scene.IdleAsync();

        Assert.Equal([WebhookDeliveryState.Failed, WebhookDeliveryState.Delivered], scene.Webhooks.Deliveries.Select(static delivery => delivery.State));
        Assert.Equal(2, scene.Webhooks.Deliveries.Select(static delivery => delivery.EventId).Distinct().Count());
        Assert.Equal(1, scene.Webhooks.Deliveries[1].CopyOf);
    }

    private static (int Calls, int Errors, int InARow) Statistics(EmulatorScene scene)
    {
        RegisteredWebhook webhook = scene.Webhooks.All[0];
        return (webhook.TotalCalls, webhook.TotalErrors, webhook.ConsecutiveErrors);
    }
}
