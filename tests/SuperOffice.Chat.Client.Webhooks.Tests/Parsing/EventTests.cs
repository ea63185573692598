using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Parsing;

public sealed class EventTests
{
    [Fact]
    public void A_message_has_the_session_the_tenant_and_the_values()
    {
        ChatMessageAdded message = Payload.Parse<ChatMessageAdded>(Payload.Message);

        Assert.Equal(Guid.Parse("0f8b3c1e-0000-4000-8000-000000000001"), message.EventId);
        Assert.Equal("chatsession.message", message.Name);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 9, 15, 0, TimeSpan.Zero).AddTicks(1_234_567), message.Timestamp);
        Assert.Equal(17, message.ChatSessionId);
        Assert.Equal(17, message.PrimaryKey);
        Assert.Equal("chatsession", message.Entity);
        Assert.Equal("Cust12345", message.TenantId);
        Assert.Equal(4, message.TopicId);
        Assert.Equal(ChatSessionStatus.CustomerLast, message.Status.Value);
        Assert.Equal(["chatMessage.id", "chatMessage.type"], message.Changes);
        Assert.Equal("chat", message.WebhookName);
        Assert.Equal(0, message.ChangedByAssociateId);
        Assert.False(message.ChatbotIsActive);
        Assert.Equal(0, message.UserId);
        Assert.Empty(message.AdditionalData);
        Assert.Equal("0", message.FieldValues["userid"].GetString());
    }

    [Fact]
    public void A_new_session_has_every_documented_value()
    {
        ChatSessionCreated created = Payload.Parse<ChatSessionCreated>(Payload.Created);

        Assert.Equal(21, created.ChatSessionId);
        Assert.Equal(1, created.AlertLevel);
        Assert.False(created.Consented);
        Assert.Equal(21, created.ContactId);
        Assert.Equal("301", created.CustomerAlias);
        Assert.Equal(17, created.CustomerId);
        Assert.Equal(0, created.ProjectId);
        Assert.Equal(5, created.Rating);
        Assert.Equal(0, created.SaleId);
        Assert.Equal(ChatSessionStatus.InQueue, created.Status.Value);
        Assert.Equal(0, created.TicketId);
        Assert.Equal(0, created.TopicId);
        Assert.Equal(3, created.UserId);
        Assert.Equal(13, created.FieldValues.Count);
    }

    [Theory]
    [InlineData("chatsession.created", typeof(ChatSessionCreated))]
    [InlineData("chatSession.created", typeof(ChatSessionCreated))]
    [InlineData("ChatSession.Created", typeof(ChatSessionCreated))]
    [InlineData(" chatsession.created ", typeof(ChatSessionCreated))]
    [InlineData("chatsession.changed", typeof(ChatSessionChanged))]
    [InlineData("CHATSESSION.CHANGED", typeof(ChatSessionChanged))]
    [InlineData("chatSession.message", typeof(ChatMessageAdded))]
    [InlineData("test", typeof(WebhookTest))]
    [InlineData("Test", typeof(WebhookTest))]
    [InlineData("webhook66.started", typeof(WebhookStateChanged))]
    [InlineData("Webhook66.Stopped", typeof(WebhookStateChanged))]
    [InlineData("webhook.errors", typeof(WebhookStateChanged))]
    [InlineData("chatsession.deleted", typeof(UnknownWebhookEvent))]
    [InlineData("chatsession", typeof(UnknownWebhookEvent))]
    [InlineData("chatsession.message.sent", typeof(UnknownWebhookEvent))]
    [InlineData("contact.created", typeof(UnknownWebhookEvent))]
    [InlineData("webhook.created", typeof(UnknownWebhookEvent))]
    [InlineData("webhooks.errors", typeof(UnknownWebhookEvent))]
    [InlineData("webhook-1.errors", typeof(UnknownWebhookEvent))]
    [InlineData("webhook99999999999.errors", typeof(UnknownWebhookEvent))]
    [InlineData("errors", typeof(UnknownWebhookEvent))]
    [InlineData(".", typeof(UnknownWebhookEvent))]
    public void The_name_of_the_event_decides_its_type_without_regard_to_case(string name, Type expected)
    {
        ChatWebhookEvent parsed = Payload.Parse($$"""{"Event":"{{name}}","PrimaryKey":5}""");

        Assert.IsType(expected, parsed);
        Assert.Equal(name.Trim(), parsed.Name);
    }

    [Theory]
    [InlineData("chatsession.deleted", "chatsession", 5)]
    [InlineData("chatsession.deleted", "", 5)]
    [InlineData("our.own", "ChatSession", 5)]
    [InlineData("contact.created", "contact", 0)]
    [InlineData("test", "chatsessions", 0)]
    public void The_session_is_that_of_events_about_sessions(string name, string entity, int expected) =>
        Assert.Equal(expected, Payload.Parse($$"""{"Event":"{{name}}","Entity":"{{entity}}","PrimaryKey":5}""").ChatSessionId);

    [Theory]
    [InlineData("webhook66.started", 1, 66, WebhookState.Active)]
    [InlineData("webhook66.stopped", 0, 66, WebhookState.Stopped)]
    [InlineData("webhook66.errors", 66, 66, WebhookState.TooManyErrors)]
    [InlineData("webhook.errors", 66, 66, WebhookState.TooManyErrors)]
    [InlineData("webhook.errors", 0, 0, WebhookState.TooManyErrors)]
    public void A_state_event_has_the_webhook_and_its_state(string name, int primaryKey, int expectedId, WebhookState expected)
    {
        WebhookStateChanged changed = Payload.Parse<WebhookStateChanged>($$"""{"Event":"{{name}}","PrimaryKey":{{primaryKey}}}""");

        Assert.Equal(expectedId, changed.WebhookId);
        Assert.Equal(expected, changed.State.Value);
        Assert.Equal(0, changed.ChatSessionId);
    }

    [Fact]
    public void An_unknown_event_keeps_its_JSON()
    {
        UnknownWebhookEvent unknown = Payload.Parse<UnknownWebhookEvent>(Payload.Deleted);

        Assert.Equal("salestakeholder.deleted", unknown.Name);
        Assert.Equal(18, unknown.PrimaryKey);
        Assert.Equal(5, unknown.ChangedByAssociateId);
        Assert.Equal(4, unknown.Json.GetProperty("Values").GetProperty("sale_id").GetInt32());
        Assert.Equal(4, unknown.AdditionalData["Values"].GetProperty("sale_id").GetInt32());
    }

    [Fact]
    public void Events_compare_by_content()
    {
        Assert.Equal(Payload.Parse(Payload.Created), Payload.Parse(Payload.Created));
        Assert.Equal(Payload.Parse(Payload.Created).GetHashCode(), Payload.Parse(Payload.Created).GetHashCode());
        Assert.NotEqual(Payload.Parse(Payload.Created), Payload.Parse(Payload.Created.Replace("301", "302", StringComparison.Ordinal)));
        Assert.Equal(new ChatMessageAdded { ChatSessionId = 17 }, new ChatMessageAdded { ChatSessionId = 17 });
    }

    [Fact]
    public void The_string_of_an_event_has_ids_only()
    {
        string text = Payload.Parse(Payload.Created.Replace("301", "\"Ann Smith\"", StringComparison.Ordinal)).ToString();

        Assert.Equal("ChatSessionCreated { Name = chatsession.created, EventId = 5cd0d1c9-5b13-4f7a-8f3f-1f2b8d6a1c55, PrimaryKey = 21, TenantId = Cust12345 }", text);
    }

    [Fact]
    public void An_event_created_in_a_test_has_empty_collections_instead_of_nulls()
    {
        ChatMessageAdded message = new() { ChatSessionId = 17, Changes = null!, FieldValues = null!, AdditionalData = null! };

        Assert.Empty(message.Changes);
        Assert.Empty(message.FieldValues);
        Assert.Empty(message.AdditionalData);
        Assert.Empty(new WebhookTest().Changes);
    }
}
