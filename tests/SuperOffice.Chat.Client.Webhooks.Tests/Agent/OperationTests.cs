using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Agent;

public sealed class OperationTests
{
    public const string Stored = """
        {"WebhookId":66,"Name":"chat","Events":["chatsession.created","chatsession.message"],"TargetUrl":"https://chat.example.com/hook","Secret":"s3cret-of-66","State":"Active","Type":"webhook","Headers":{"X-Region":"north"},"Properties":{"region":{"id":4}},"Registered":"2026-11-23T09:15:00+01:00","RegisteredAssociate":{"AssociateId":5,"Name":"ANN"},"Updated":"0001-01-01T00:00:00","UpdatedAssociate":null,"ErrorsEmail":"","ErrorEmails":["ops@example.com"],"ErrorAssociates":[{"Id":5,"Name":"Ann"}],"Description":"Bot","NotifyVia":"Email","NotifyWhen":"FirstFailure, Disabling","TotalCalls":7,"TotalErrors":2,"ConsecutiveErrors":1,"LastError":"HTTP/1.1 500","Novelty":[1]}
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_default_webhook_is_created()
    {
        using AgentFixture fixture = new AgentFixture().Respond("CreateDefaultWebhook", """{"WebhookId":0,"Events":["contact.created","contact.changed"],"State":"Active","Type":"webhook"}""");

        Webhook webhook = await fixture.Client.CreateDefaultWebhookAsync(cancellationToken: Token);

        Assert.Equal((0, "webhook", WebhookState.Active), (webhook.WebhookId, webhook.Type, webhook.State.Value));
        Assert.Equal(["contact.created", "contact.changed"], webhook.Events);
        Assert.Equal(("POST", "/Cust1/api/v1/Agents/Webhook/CreateDefaultWebhook", ""), (fixture.Request.Method, fixture.Request.Target, fixture.Request.Body));
        Assert.Equal(["0"], fixture.Request.Headers["Content-Length"]);
    }

    [Fact]
    public async Task A_webhook_is_read_with_every_member()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetWebhook", Stored);

        Webhook webhook = (await fixture.Client.GetWebhookAsync(66, cancellationToken: Token))!;

        Assert.Equal("/Cust1/api/v1/Agents/Webhook/GetWebhook?webhookId=66", fixture.Request.Target);
        Assert.Equal(66, webhook.WebhookId);
        Assert.Equal("chat", webhook.Name);
        Assert.Equal(["chatsession.created", "chatsession.message"], webhook.Events);
        Assert.Equal("https://chat.example.com/hook", webhook.TargetUrl);
        Assert.Equal("s3cret-of-66", webhook.Secret);
        Assert.Equal(WebhookState.Active, webhook.State.Value);
        Assert.Equal("north", webhook.Headers["x-region"]);
        Assert.Equal(4, webhook.Properties["region"].GetProperty("id").GetInt32());
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 8, 15, 0, TimeSpan.Zero), webhook.Registered);
        Assert.Equal(5, webhook.RegisteredAssociate!.AssociateId);
        Assert.Null(webhook.Updated);
        Assert.Null(webhook.UpdatedAssociate);
        Assert.Equal("", webhook.ErrorsEmail);
        Assert.Equal(["ops@example.com"], webhook.ErrorEmails);
        Assert.Equal("Ann", Assert.Single(webhook.ErrorAssociates).Name);
        Assert.Equal("Bot", webhook.Description);
        Assert.Equal(WebhookNotifyVia.Email, webhook.NotifyVia.Value);
        Assert.Equal(WebhookNotifyWhen.FirstFailure | WebhookNotifyWhen.Disabling, webhook.NotifyWhen.Value);
        Assert.Equal((7, 2, 1), (webhook.TotalCalls, webhook.TotalErrors, webhook.ConsecutiveErrors));
        Assert.Equal("HTTP/1.1 500", webhook.LastError);
        Assert.Equal(1, Assert.Single(webhook.AdditionalData).Value[0].GetInt32());
        Assert.Equal("Webhook { WebhookId = 66, Name = chat, State = Active }", webhook.ToString());
    }

    [Fact]
    public async Task A_webhook_that_was_read_is_saved_without_a_loss()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetWebhook", Stored).Respond("SaveWebhook", Stored);
        Webhook webhook = (await fixture.Client.GetWebhookAsync(66, cancellationToken: Token))!;

        Webhook saved = await fixture.Client.SaveWebhookAsync(webhook, cancellationToken: Token);

        Assert.Equal(webhook, saved);
        using JsonDocument sent = JsonDocument.Parse(fixture.Requests[1].Body);
        using JsonDocument stored = JsonDocument.Parse(Stored);
        Assert.Equal(5, sent.RootElement.GetProperty("RegisteredAssociate").GetProperty("AssociateId").GetInt32());
        Assert.Equal("Ann", sent.RootElement.GetProperty("ErrorAssociates")[0].GetProperty("Name").GetString());
        foreach (JsonProperty member in stored.RootElement.EnumerateObject().Where(
            static member => member.Name is not ("Updated" or "UpdatedAssociate" or "RegisteredAssociate" or "ErrorAssociates")))
        {
            Assert.True(JsonElement.DeepEquals(member.Value, sent.RootElement.GetProperty(member.Name)), member.Name);
        }
    }

    [Theory]
    [InlineData("null", 200)]
    [InlineData("", 204)]
    public async Task A_webhook_that_does_not_exist_is_null(string body, int status)
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetWebhook", body, status);

        Assert.Null(await fixture.Client.GetWebhookAsync(67, cancellationToken: Token));
    }

    [Fact]
    public async Task All_webhooks_are_read_by_their_filters()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", $"[{Stored},null,{{\"WebhookId\":\"67\",\"state\":2,\"Events\":null}}]");

        IReadOnlyList<Webhook> all = await fixture.Client.GetAllWebhooksAsync("chat", "chatsession.message", WebhookState.TooManyErrors, cancellationToken: Token);

        Assert.Equal([66, 67], all.Select(static webhook => webhook.WebhookId));
        Assert.Equal(WebhookState.Stopped, all[1].State.Value);
        Assert.Empty(all[1].Events);
        Assert.Equal("""{"NameFilter":"chat","EventFilter":"chatsession.message","StatusFilter":"TooManyErrors"}""", fixture.Request.Body);
    }

    [Fact]
    public async Task No_webhooks_are_an_empty_list()
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetAllWebhooks", "null");

        Assert.Empty(await fixture.Client.GetAllWebhooksAsync(cancellationToken: Token));
        Assert.Equal("""{"NameFilter":"","EventFilter":"","StatusFilter":"Unknown"}""", fixture.Request.Body);
    }

    [Fact]
    public async Task A_webhook_is_deleted()
    {
        using AgentFixture fixture = new AgentFixture().Respond("DeleteWebhook", "", 204);

        await fixture.Client.DeleteWebhookAsync(66, cancellationToken: Token);

        Assert.Equal(("/Cust1/api/v1/Agents/Webhook/DeleteWebhook?webhookId=66", ""), (fixture.Request.Target, fixture.Request.Body));
    }

    [Fact]
    public async Task A_webhook_is_tested()
    {
        using AgentFixture fixture = new AgentFixture().Respond("TestWebhook", """{"Success":false,"Message":"HTTP/1.1 404 Not Found","TableRight":null}""");

        WebhookResult result = await fixture.Client.TestWebhookAsync(new() { Name = "chat", Secret = "s" }, cancellationToken: Token);

        Assert.Equal(new WebhookResult { Success = false, Message = "HTTP/1.1 404 Not Found" }, result);
        Assert.DoesNotContain("404", result.ToString(), StringComparison.Ordinal);
        using JsonDocument sent = JsonDocument.Parse(fixture.Request.Body);
        Assert.Equal("chat", sent.RootElement.GetProperty("Webhook").GetProperty("Name").GetString());
    }

    [Fact]
    public async Task An_event_is_signaled()
    {
        using AgentFixture fixture = new AgentFixture().Respond("SignalEvent", "", 204);
        using JsonDocument data = JsonDocument.Parse("""{"Region":{"Id":4}}""");

        await fixture.Client.SignalEventAsync(
            "chatsession.message", 17, data.RootElement.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value), cancellationToken: Token);
        await fixture.Client.SignalEventAsync("order.shipped", 0, cancellationToken: Token);

        Assert.Equal("""{"EventName":"chatsession.message","PrimaryKey":17,"Data":{"Region":{"Id":4}}}""", fixture.Requests[0].Body);
        Assert.Equal("""{"EventName":"order.shipped","PrimaryKey":0}""", fixture.Requests[1].Body);
    }

    [Theory]
    [InlineData("\"HTTP/1.1 500\"", 200, "HTTP/1.1 500")]
    [InlineData("\"\"", 200, "")]
    [InlineData("null", 200, null)]
    [InlineData("", 204, null)]
    public async Task The_last_error_is_a_text_or_null(string body, int status, string? expected)
    {
        using AgentFixture fixture = new AgentFixture().Respond("GetLastError", body, status);

        Assert.Equal(expected, await fixture.Client.GetLastErrorAsync(66, cancellationToken: Token));
        Assert.Equal("""{"WebhookId":66}""", fixture.Request.Body);
    }

    [Fact]
    public async Task Requests_carry_the_settings_and_the_credential_of_the_chat_client()
    {
        using AgentFixture fixture = new AgentFixture(static options => options.Language = "no").Respond("GetAllWebhooks", "[]");

        await fixture.Client.GetAllWebhooksAsync(options: new ChatRequestOptions { Culture = "nb-NO" }, cancellationToken: Token);

        Assert.Equal(["SOTicket 7T:abc=="], fixture.Request.Headers["Authorization"]);
        Assert.Equal(["app-token-of-the-app"], fixture.Request.Headers["SO-AppToken"]);
        Assert.Equal(["no"], fixture.Request.Headers["SO-Language"]);
        Assert.Equal(["nb-NO"], fixture.Request.Headers["SO-Culture"]);
        Assert.Equal(["application/json"], fixture.Request.Headers["Accept"]);
    }

    [Fact]
    public async Task Arguments_are_checked_before_anything_is_sent()
    {
        using AgentFixture fixture = new();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => fixture.Client.GetWebhookAsync(0, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => fixture.Client.DeleteWebhookAsync(-1, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => fixture.Client.GetLastErrorAsync(0, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => fixture.Client.SaveWebhookAsync(null!, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => fixture.Client.TestWebhookAsync(null!, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => fixture.Client.SignalEventAsync("", 1, cancellationToken: Token));
        Assert.Empty(fixture.Requests);
    }

    [Fact]
    public async Task An_additional_member_with_the_name_of_a_property_is_refused()
    {
        using AgentFixture fixture = new();
        Webhook webhook = new() { AdditionalData = new Dictionary<string, JsonElement> { ["name"] = default } };

        Exception exception = await Assert.ThrowsAsync<ArgumentException>(() => fixture.Client.SaveWebhookAsync(webhook, cancellationToken: Token));
        Assert.Contains("AdditionalData of the webhook has a member name", exception.Message, StringComparison.Ordinal);
        Assert.Empty(fixture.Requests);
    }

    [Fact]
    public void The_enumeration_of_states_has_the_numbers_of_the_server() =>
        Assert.Equal(WebhookState.TooManyErrors, OpenEnum<WebhookState>.Parse("3").Value);
}
