using System.Text.Json.Nodes;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Emulator.Tests.Control;

public sealed class CustomerApiTests : ControlTest
{
    public CustomerApiTests(EmulatorProcess tool)
        : base(tool)
    {
    }

    [Fact]
    public async Task A_customer_and_a_client_talk()
    {
        ChatAgentClient agent = await ConnectAsync();
        JsonNode session = (await Tool.PostAsync($"{Tenant}/customers", new { topicId = 1, name = "Ann", message = "Where is my order?" }))!;
        int id = (int)session["sessionId"]!;

        ChatSessionEntity? pickedUp = await agent.PickUpFirstChatSessionAsync(cancellationToken: Token);
        await agent.ReplyToCustomerAsync(id, "It arrives at noon.", cancellationToken: Token);
        JsonArray messages = (JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/customers/{id}/messages"))!;
        await Tool.PostAsync($"{Tenant}/customers/{id}/messages", new { text = "Thank you!" });
        await Tool.PostAsync($"{Tenant}/customers/{id}/rating", new { rating = 5 });
        JsonNode left = (await Tool.PostAsync($"{Tenant}/customers/{id}/leave"))!;

        Assert.Equal("InQueue", (string)session["status"]!);
        Assert.Equal("Ann", pickedUp?.CustomerName);
        Assert.Equal("It arrives at noon.", (string)messages[^1]!["text"]!);
        Assert.Equal("Kari Nordmann", (string)messages[^1]!["author"]!);
        Assert.Equal("Finished", (string)left["status"]!);
        Assert.Equal(5, (int)left["rating"]!);
        IReadOnlyList<ChatMessage> seen = await agent.GetChatMessagesAsync(id, 0, cancellationToken: Token);
        Assert.Contains(seen, static message => message.Message == "Thank you!");
        Assert.Equal(1, seen.Single(static message => message.Message == "It arrives at noon.").ReadByCustomer);
    }

    [Fact]
    public async Task A_customer_clicks_an_option_of_a_bot()
    {
        ChatAgentClient bot = await ConnectAsync();
        int id = (int)(await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" }))!["sessionId"]!;
        await bot.AddChatMessageAsync(
            id,
            new ChatMessage { Type = ChatMessageType.ToCustomer, SpecialType = ChatMessageSpecialType.Options, SpecialParam = """["Order","Invoice"]""" },
            cancellationToken: Token);

        JsonArray messages = (JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/customers/{id}/messages"))!;
        (int status, string error) = await FailAsync(HttpMethod.Post, $"{Tenant}/customers/{id}/option", """{"option":"Refund"}""");
        JsonNode clicked = (await Tool.PostAsync($"{Tenant}/customers/{id}/option", new { option = "Invoice" }))!;

        Assert.Equal(["Order", "Invoice"], messages[^1]!["options"]!.AsArray().Select(static option => (string)option!));
        Assert.Equal(409, status);
        Assert.Contains("cannot click this option", error, StringComparison.Ordinal);
        Assert.Equal("ClickedOption", (string)clicked["specialType"]!);
        ChatMessage read = (await bot.GetChatMessagesAsync(id, 0, cancellationToken: Token))[^1];
        Assert.Equal(("Invoice", "Invoice"), (read.Message, read.SpecialParam));
        Assert.Equal(ChatSessionStatus.CustomerLast, (await bot.GetChatSessionEntityAsync(id, cancellationToken: Token))!.Status.Value);
    }

    [Fact]
    public async Task A_customer_submits_the_forms_of_a_topic()
    {
        await Tool.PostAsync($"{Tenant}/seed", JsonNode.Parse("""
            { "topics": [ { "topic": { "ChatTopicId": 2, "Name": "Forms", "Widget": { "PreFormEnabled": true, "AutoFaqEnabled": true } }, "members": [ "kari" ] } ] }
            """));
        int id = (int)(await Tool.PostAsync($"{Tenant}/customers", new { topicId = 2 }))!["sessionId"]!;

        JsonNode afterForm = (await Tool.PostAsync($"{Tenant}/customers/{id}/form", new { name = "Ann", email = "ann@example.com" }))!;
        JsonNode afterFaq = (await Tool.PostAsync($"{Tenant}/customers/{id}/faq", new { helped = false }))!;

        Assert.Equal(("Faq", "Ann"), ((string)afterForm["status"]!, (string)afterForm["customer"]!));
        Assert.Equal("InQueue", (string)afterFaq["status"]!);
    }

    [Theory]
    [InlineData("""{ "PreFormEnabled": true }""", true, "PreChatForm")]
    [InlineData("""{ "AutoFaqEnabled": true }""", true, "Faq")]
    [InlineData("{}", false, "OfflineForm")]
    [InlineData("{}", true, "InQueue")]
    public async Task A_chat_with_a_first_message_is_opened_in_every_status(string widget, bool present, string status)
    {
        await Tool.SendAsync(HttpMethod.Put, $"{Tenant}/users/kari/presence", new { present });
        JsonNode topic = JsonNode.Parse($$"""
            { "topics": [ { "topic": { "ChatTopicId": 2, "Name": "Forms", "Widget": {{widget}} }, "members": [ "kari" ] } ] }
            """)!;
        await Tool.PostAsync($"{Tenant}/seed", topic);

        JsonNode opened = (await Tool.PostAsync($"{Tenant}/customers", new { topicId = 2, name = "Ann", message = "Hello" }))!;
        await Tool.PostAsync($"{Tenant}/seed", JsonNode.Parse("""{ "customers": [ { "topicId": 2, "name": "Bo", "messages": [ "One", "Two" ] } ] }"""));

        Assert.Equal((1, status), ((int)opened["sessionId"]!, (string)opened["status"]!));
        bool isWritten = status == "InQueue";
        Assert.Equal(isWritten ? ["Hello"] : [], await TextsAsync(1));
        Assert.Equal(isWritten ? ["One", "Two"] : [], await TextsAsync(2));
    }

    [Fact]
    public async Task A_customer_without_present_agents_submits_the_offline_form()
    {
        await Tool.SendAsync(HttpMethod.Put, $"{Tenant}/users/kari/presence", new { present = false });
        await Tool.SendAsync(HttpMethod.Put, $"{Tenant}/users/ola/presence", new { present = false });
        JsonNode opened = (await Tool.PostAsync($"{Tenant}/customers", new { name = "Ann" }))!;

        JsonNode submitted = (await Tool.PostAsync($"{Tenant}/customers/{opened["sessionId"]}/offline-form", new { text = "Call me." }))!;

        Assert.Equal("OfflineForm", (string)opened["status"]!);
        Assert.Equal("RequestPosted", (string)submitted["status"]!);
    }

    [Theory]
    [InlineData("tenants/Nobody/customers", "{}", 404, "The tenant 'Nobody' does not exist.")]
    [InlineData("tenants/Cust12345/customers/99/leave", null, 404, "The chat session 99 does not exist.")]
    [InlineData("tenants/Cust12345/customers", """{"topicId":99}""", 400, "The chat topic 99 does not exist.")]
    [InlineData("tenants/Cust12345/customers", """{"topic":1}""", 400, "topic")]
    [InlineData("tenants/Cust12345/customers", "{", 400, "JSON")]
    [InlineData("tenants/Cust12345/seed", """{"topis":[]}""", 400, "topis")]
    [InlineData("tenants/Cust12345/seed", """{"topics":null}""", 400, "topics")]
    [InlineData("tenants/Cust12345/seed", """{"customers":[null]}""", 400, "SeedCustomer is null")]
    [InlineData("tenants/Cust12345/seed", """{"customers":[{"messages":[null]}]}""", 400, "text")]
    public async Task A_failed_action_is_explained(string address, string? json, int status, string reason)
    {
        (int actual, string error) = await FailAsync(HttpMethod.Post, address, json);

        Assert.Equal(status, actual);
        Assert.Contains(reason, error, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string[]> TextsAsync(int session) =>
        [.. ((JsonArray)(await Tool.SendAsync(HttpMethod.Get, $"{Tenant}/customers/{session}/messages"))!).Select(static message => (string)message!["text"]!)];
}
