using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Emulator;

/// <summary>Tests which events the emulator sends, and their bytes.</summary>
public sealed class EmulatorEventTests
{
    [Fact]
    public async Task A_session_that_starts_is_sent_with_the_members_of_the_documented_sample()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();

        fixture.Emulator.StartCustomer(1, new ChatSessionEntity { CustomerAlias = "Ann" });
        await fixture.IdleAsync();

        ReceivedWebhook received = Assert.Single(fixture.Target.Received);
        string id = received.Header("X-SuperOffice-EventId")!;
        Assert.Equal(
            $$$"""{"EventId":"{{{id}}}","Timestamp":"2026-11-23T09:15:00.0000000Z","Changes":[],"Event":"chatsession.created","PrimaryKey":1,"Entity":"chatsession","ContextIdentifier":"Cust12345","ChangedByAssociateId":0,"WebhookName":"chat","FieldValues":{"AlertLevel":0,"ChatbotIsactive":false,"Consented":false,"ContactId":"0","CustomerAlias":"Ann","CustomerId":"0","ProjectId":0,"Rating":0,"SaleId":0,"Status":4,"TicketId":0,"TopicId":1,"UserId":0}}""",
            received.Text);
        Assert.True(Guid.TryParse(id, out _));
    }

    [Fact]
    public async Task The_headers_are_those_of_the_documentation_and_the_signature_is_over_the_bytes()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Webhooks.Add(new RegisteredWebhook
        {
            TargetUrl = fixture.Target.Address,
            Secret = "pässword",
            Headers = new Dictionary<string, string> { ["X-Route"] = "blue" },
        });

        fixture.Emulator.StartCustomer(1, new ChatSessionEntity { CustomerAlias = "Åse <&> \"x\"" });
        await fixture.IdleAsync();

        ReceivedWebhook received = Assert.Single(fixture.Target.Received);
        Assert.Equal("application/json; charset=utf-8", received.Header("Content-Type"));
        Assert.StartsWith("NetServer-Webhook/", received.Header("User-Agent"), StringComparison.Ordinal);
        Assert.Equal("chatsession.created", received.Header("X-SuperOffice-Event"));
        Assert.Equal("blue", received.Header("X-Route"));
        Assert.Equal(received.Signature("pässword"), received.Header("X-SuperOffice-Signature"));
        Assert.Equal(44, received.Header("X-SuperOffice-Signature")!.Length);
        Assert.Null(received.Header("X-SuperOffice-Retry"));
        Assert.Null(received.Header("X-Hook-Test"));
        Assert.Null(received.Header("traceparent"));
        Assert.Equal("Åse <&> \"x\"", received.Json.GetProperty("FieldValues").GetProperty("CustomerAlias").GetString());
    }

    [Fact]
    public async Task A_webhook_without_a_secret_is_not_signed()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register(secret: null);

        fixture.Emulator.StartCustomer(1);
        await fixture.IdleAsync();

        Assert.Null(Assert.Single(fixture.Target.Received).Header("X-SuperOffice-Signature"));
    }

    [Fact]
    public async Task Each_message_and_each_change_of_the_status_is_sent_in_order_whoever_causes_it()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();

        ChatCustomer customer = fixture.Emulator.StartCustomer(1);
        customer.Write("Hello");
        await fixture.Chat.PickUpChatSessionAsync(customer.ChatSessionId, EmulatorFixture.Token);
        await fixture.Chat.ReplyToCustomerAsync(customer.ChatSessionId, "Yes?", cancellationToken: EmulatorFixture.Token);
        customer.Read();
        customer.Write("Bye");
        customer.Rate(5);
        customer.Leave();
        await fixture.IdleAsync();

        Assert.Equal(
            [
                "chatsession.created 4 0", "chatsession.message 4 0", "chatsession.message 6 11", "chatsession.changed 6 11",
                "chatsession.message 6 11", "chatsession.message 5 0", "chatsession.changed 5 0", "chatsession.message 7 0",
                "chatsession.changed 7 0",
            ],
            fixture.Target.Received.Select(static webhook => $"{webhook.Event} {Status(webhook)} {webhook.Json.GetProperty("ChangedByAssociateId")}"));
        Assert.All(fixture.Target.Received, static webhook => Assert.Equal(1, webhook.Json.GetProperty("PrimaryKey").GetInt32()));
        Assert.Equal(201, fixture.Target.Received[3].Json.GetProperty("FieldValues").GetProperty("UserId").GetInt32());
    }

    [Fact]
    public async Task A_message_event_names_its_fields_and_has_neither_text_nor_message_id()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register(EmulatorFixture.Secret, "chatsession.message");
        ChatCustomer customer = fixture.Emulator.StartCustomer(1);

        customer.Write("A secret between us");
        await fixture.IdleAsync();

        ReceivedWebhook received = Assert.Single(fixture.Target.Received);
        Assert.DoesNotContain("between us", received.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "chatSession.topicId", "chatSession.userId", "chatSession.customerId", "chatSession.customerName", "chatSession.customerEmail",
                "chatSession.companyName", "chatSession.customerPhone", "chatMessage.sessionId", "chatMessage.id", "chatMessage.message",
                "chatMessage.type", "chatMessage.specialType", "chatMessage.specialParam", "chatMessage.author",
            ],
            received.Json.GetProperty("Changes").EnumerateArray().Select(static name => name.GetString()));
    }

    [Fact]
    public async Task Saves_and_resets_through_the_web_api_cause_events_and_direct_storage_does_not()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Emulator.Seed(new ChatSessionEntity { ChatSessionId = 7, Status = ChatSessionStatus.CustomerLast, TopicId = 1 });
        fixture.Emulator.SeedMessage(new ChatMessage { ChatSessionId = 7, Message = "Hi" });

        await fixture.Chat.ResetChatSessionAsync(7, EmulatorFixture.Token);
        await fixture.Chat.UpdateChatSessionEntityAsync(7, static session => session with { Rating = 4 }, cancellationToken: EmulatorFixture.Token);
        await fixture.Chat.UpdateChatSessionEntityAsync(7, static session => session with { Status = ChatSessionStatus.Finished }, cancellationToken: EmulatorFixture.Token);
        await fixture.Chat.SaveChatSessionEntityAsync(new ChatSessionEntity { TopicId = 1 }, EmulatorFixture.Token);
        await fixture.Chat.CreateChatSessionForTopicAsync(1, EmulatorFixture.Token);
        await fixture.Chat.DeleteChatSessionEntityAsync(7, EmulatorFixture.Token);
        await fixture.IdleAsync();

        Assert.Equal(
            ["chatsession.changed 7", "chatsession.changed 7", "chatsession.created 8", "chatsession.created 9"],
            fixture.Target.Received.Select(static webhook => $"{webhook.Event} {webhook.Json.GetProperty("PrimaryKey")}"));
    }

    [Fact]
    public async Task Ids_of_linked_rows_are_sent_two_of_them_as_text()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register();
        fixture.Emulator.Seed(new ChatSessionEntity
        {
            ChatSessionId = 7,
            TopicId = 1,
            Status = ChatSessionStatus.UserLast,
            ChatbotIsActive = true,
            CustomerConsented = true,
            Rating = 3,
            AlertLevel = 2,
            Person = new Person { PersonId = 12 },
            Contact = new Contact { ContactId = 21 },
        });

        fixture.Emulator.GetCustomer(7).Write("Hi");
        await fixture.IdleAsync();

        Assert.Equal(
            """{"AlertLevel":2,"ChatbotIsactive":true,"Consented":true,"ContactId":"21","CustomerAlias":"","CustomerId":"12","ProjectId":0,"Rating":3,"SaleId":0,"Status":5,"TicketId":0,"TopicId":1,"UserId":0}""",
            fixture.Target.Received[0].Json.GetProperty("FieldValues").GetRawText());
    }

    [Theory]
    [InlineData("", "Default")]
    [InlineData("/Cust2", "Cust2")]
    public async Task The_tenant_of_a_payload_is_that_of_the_path(string path, string expected)
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync(options => options.TenantPath = path);
        fixture.Register();

        fixture.Emulator.StartCustomer(1);
        await fixture.IdleAsync();

        Assert.Equal(expected, fixture.Target.Received[0].Json.GetProperty("ContextIdentifier").GetString());
    }

    [Fact]
    public async Task Properties_of_the_webhook_are_injected_and_replace_members_of_the_same_name()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        using JsonDocument properties = JsonDocument.Parse("""{"Region":{"Id":4},"WebhookName":"mine","eventid":7}""");
        fixture.Webhooks.Add(new RegisteredWebhook
        {
            TargetUrl = fixture.Target.Address,
            Properties = properties.RootElement.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value),
        });

        fixture.Emulator.StartCustomer(1);
        await fixture.IdleAsync();

        JsonElement received = fixture.Target.Received[0].Json;
        Assert.Equal(4, received.GetProperty("Region").GetProperty("Id").GetInt32());
        Assert.Equal("mine", received.GetProperty("WebhookName").GetString());
        Assert.Equal(7, received.GetProperty("eventid").GetInt32());
        Assert.Equal(36, received.GetProperty("EventId").GetString()!.Length);
    }

    [Fact]
    public async Task A_webhook_receives_the_events_to_which_it_subscribes_without_regard_to_case()
    {
        await using EmulatorFixture fixture = await EmulatorFixture.StartAsync();
        fixture.Register(EmulatorFixture.Secret, "ChatSession.Message", "order.shipped");

        fixture.Emulator.StartCustomer(1).Write("Hi");
        fixture.Webhooks.Signal("order.shipped", 4);
        fixture.Webhooks.Signal("order.paid", 4);
        await fixture.IdleAsync();

        Assert.Equal(["chatsession.message", "order.shipped"], fixture.Target.Events);
        Assert.Equal("order", fixture.Target.Received[1].Json.GetProperty("Entity").GetString());
    }

    private static int Status(ReceivedWebhook webhook) => webhook.Json.GetProperty("FieldValues").GetProperty("Status").GetInt32();
}
