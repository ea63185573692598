using System.Net;
using System.Text.Json;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>The Webhook agent of the emulator, called by our client and by literal requests.</summary>
public sealed class EmulatorAgentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_default_webhook_has_two_events_of_contacts()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();

        Webhook webhook = await fixture.Agent.CreateDefaultWebhookAsync(cancellationToken: Token);

        Assert.Equal((0, "webhook", WebhookState.Active), (webhook.WebhookId, webhook.Type, webhook.State.Value));
        Assert.Equal(["contact.created", "contact.changed"], webhook.Events);
        Assert.Empty(fixture.Webhooks.All);
    }

    [Fact]
    public async Task A_save_sends_the_test_event_before_it_returns_and_stores_every_member()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        using JsonDocument region = JsonDocument.Parse("""{"Id":4}""");

        Webhook saved = await fixture.Agent.SaveWebhookAsync(
            Desired(fixture) with
            {
                Headers = new Dictionary<string, string> { ["X-Route"] = "blue" },
                Properties = new Dictionary<string, JsonElement> { ["Region"] = region.RootElement },
                Description = "A bot",
                ErrorEmails = ["ops@example.com"],
                NotifyVia = WebhookNotifyVia.Email,
                NotifyWhen = WebhookNotifyWhen.FirstFailure | WebhookNotifyWhen.Disabling,
                TotalCalls = 99,
            },
            cancellationToken: Token);

        ReceivedWebhook test = Assert.Single(fixture.Target.Received);
        Assert.Equal(("test", "true", "test"), (test.Header("X-SuperOffice-Event"), test.Header("X-Hook-Test"), test.Event));
        Assert.Equal(0, test.Json.GetProperty("PrimaryKey").GetInt32());
        Assert.Equal("test", test.Json.GetProperty("Entity").GetString());
        Assert.False(test.Json.TryGetProperty("FieldValues", out _));
        Assert.Equal(test.Signature(EmulatorFixture.Secret), test.Header("X-SuperOffice-Signature"));
        Assert.True(fixture.Webhooks.Deliveries[0].IsTest);

        Assert.Equal((1, EmulatorFixture.Start, "kari"), (saved.WebhookId, saved.Registered, saved.RegisteredAssociate!.Name));
        Assert.Equal((0, null, null), (saved.TotalCalls, saved.Updated, saved.UpdatedAssociate));
        Assert.Equal(("blue", 4), (saved.Headers["X-Route"], saved.Properties["Region"].GetProperty("Id").GetInt32()));
        Assert.Equal((WebhookNotifyVia.Email, "FirstFailure, Disabling"), (saved.NotifyVia.Value, saved.NotifyWhen.Text));
        Assert.Equal(saved, await fixture.Agent.GetWebhookAsync(1, cancellationToken: Token));
        Assert.Equal(EmulatorFixture.Secret, fixture.Webhooks.Find(1)!.Secret);
    }

    [Fact]
    public async Task A_save_fails_when_the_test_event_is_not_responded_to_with_200_and_stores_nothing()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Target.Respond = static _ => 204;

        ChatAgentApiException exception = await Assert.ThrowsAsync<ChatAgentApiException>(() => fixture.Agent.SaveWebhookAsync(Desired(fixture), cancellationToken: Token));

        Assert.Equal((HttpStatusCode.BadRequest, "ArgumentException"), (exception.StatusCode, exception.ErrorType));
        Assert.Contains("must respond to the test event with 200. HTTP/1.1 204", exception.Detail ?? exception.Message, StringComparison.Ordinal);
        Assert.Single(fixture.Target.Received);
        Assert.Empty(fixture.Webhooks.All);
    }

    [Fact]
    public async Task A_stored_webhook_is_stopped_without_a_test_and_started_with_one()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        Webhook saved = await fixture.Agent.SaveWebhookAsync(Desired(fixture), cancellationToken: Token);
        fixture.Target.Respond = static _ => 500;
        fixture.Time.Advance(TimeSpan.FromHours(1));

        Webhook stopped = await fixture.Agent.SaveWebhookAsync(saved with { State = WebhookState.Stopped }, cancellationToken: Token);
        fixture.Emulator.StartCustomer(1);
        await fixture.IdleAsync();

        Assert.Equal((WebhookState.Stopped, EmulatorFixture.Start.AddHours(1), saved.Registered), (stopped.State.Value, stopped.Updated, stopped.Registered));
        Assert.Single(fixture.Target.Received);
        fixture.Target.Respond = static _ => 200;
        await fixture.Agent.SaveWebhookAsync(stopped with { State = WebhookState.Active }, cancellationToken: Token);
        fixture.Emulator.StartCustomer(1);
        await fixture.IdleAsync();
        Assert.Equal(["test", "test", "chatsession.created"], fixture.Target.Events);
    }

    [Fact]
    public async Task Webhooks_are_found_by_name_event_and_state()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        RegisteredWebhook webhook = new() { Name = "Chat bot", TargetUrl = fixture.Target.Address };
        fixture.Webhooks.Add(webhook);
        fixture.Webhooks.Add(webhook with { Name = "Orders", Events = ["order.shipped"] });
        fixture.Webhooks.Add(webhook with { Name = "Old chat", State = RegisteredWebhookState.TooManyErrors });

        Assert.Equal([1, 2, 3], await IdsAsync());
        Assert.Equal([1, 3], await IdsAsync(name: "chat"));
        Assert.Equal([2], await IdsAsync(eventName: "ORDER.shipped"));
        Assert.Equal([3], await IdsAsync(state: WebhookState.TooManyErrors));
        Assert.Equal([1], await IdsAsync("chat", "chatsession.message", WebhookState.Active));

        async Task<IEnumerable<int>> IdsAsync(string? name = null, string? eventName = null, WebhookState state = WebhookState.Unknown) =>
            (await fixture.Agent.GetAllWebhooksAsync(name, eventName, state, cancellationToken: Token)).Select(static found => found.WebhookId);
    }

    [Fact]
    public async Task A_webhook_is_deleted_and_a_missing_one_is_null()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        int id = fixture.Register().Id;

        await fixture.Agent.DeleteWebhookAsync(id, cancellationToken: Token);
        await fixture.Agent.DeleteWebhookAsync(id, cancellationToken: Token);

        Assert.Null(await fixture.Agent.GetWebhookAsync(id, cancellationToken: Token));
        Assert.Equal(id + 1, fixture.Register().Id);
    }

    [Fact]
    public async Task A_test_returns_the_response_of_the_receiver_and_saves_nothing()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Target.Respond = static _ => 503;

        WebhookResult result = await fixture.Agent.TestWebhookAsync(Desired(fixture), cancellationToken: Token);

        Assert.False(result.Success);
        Assert.StartsWith("HTTP/1.1 503 ", result.Message, StringComparison.Ordinal);
        Assert.EndsWith("not today", result.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Webhooks.All);
    }

    [Fact]
    public async Task A_signaled_event_has_the_names_of_its_data_as_changes()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register(EmulatorFixture.Secret, "order.shipped");
        using JsonDocument data = JsonDocument.Parse("""{"Region":{"Id":4},"Weight":7}""");

        await fixture.Agent.SignalEventAsync(
            "order.shipped", 17, data.RootElement.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value), cancellationToken: Token);
        await fixture.Agent.SignalEventAsync("order.shipped", 18, cancellationToken: Token);
        await fixture.IdleAsync();

        Assert.Equal("""["Region","Weight"]""", fixture.Target.Received[0].Json.GetProperty("Changes").GetRawText());
        Assert.Equal((17, 11), (fixture.Target.Received[0].Json.GetProperty("PrimaryKey").GetInt32(), fixture.Target.Received[0].Json.GetProperty("ChangedByAssociateId").GetInt32()));
        Assert.Equal("[]", fixture.Target.Received[1].Json.GetProperty("Changes").GetRawText());
    }

    [Fact]
    public async Task The_last_error_is_the_response_and_null_before_there_is_one()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        int id = fixture.Register().Id;
        Assert.Null(await fixture.Agent.GetLastErrorAsync(id, cancellationToken: Token));
        fixture.Target.Respond = static _ => 410;

        fixture.Webhooks.Signal("chatsession.message", 1);
        await fixture.IdleAsync();

        string? error = await fixture.Agent.GetLastErrorAsync(id, cancellationToken: Token);
        Assert.StartsWith("HTTP/1.1 410 Gone", error, StringComparison.Ordinal);
        Webhook webhook = (await fixture.Agent.GetWebhookAsync(id, cancellationToken: Token))!;
        Assert.Equal((WebhookState.TooManyErrors, 1, 1, 1, error), (webhook.State.Value, webhook.TotalCalls, webhook.TotalErrors, webhook.ConsecutiveErrors, webhook.LastError));
    }

    [Fact]
    public async Task Faults_of_requests_apply_to_the_webhook_agent_and_its_requests_are_recorded()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Emulator.Faults.Add(ChatFault.InternalServerError().AfterCommit(), "SaveWebhook");

        ChatAgentException exception = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.Agent.SaveWebhookAsync(Desired(fixture), cancellationToken: Token));

        Assert.True(exception.OutcomeUnknown);
        ReceivedChatRequest request = Assert.Single(fixture.Emulator.Requests);
        Assert.Equal(("SaveWebhook", true, 1), (request.Operation, request.Created, request.CreatedId));
        Assert.Single(fixture.Webhooks.All);
    }

    private static Webhook Desired(EmulatorFixture fixture) =>
        new() { Name = "chat", TargetUrl = fixture.Target.Address.AbsoluteUri, Events = WebhookEvents.Chat, Secret = EmulatorFixture.Secret };
}
