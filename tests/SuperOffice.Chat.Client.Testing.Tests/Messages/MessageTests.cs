using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Messages;

public sealed class MessageTests : ChatTest
{
    [Fact]
    public async Task A_message_is_stored_with_an_id_an_author_and_a_date()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        Clock.Advance(TimeSpan.FromMinutes(1));
        JsonNode message = (await ReadJsonAsync(
            emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"ChatMessageId":99,"ChatSessionId":99,"Type":"ToCustomer","Message":"Hello","New":1}}"""))!;
        Assert.Equal(
            """{"ChatMessageId":2,"ChatSessionId":1,"Type":"ToCustomer","Message":"Hello","Author":"Kari Nordmann","ReadByCustomer":0,"SpecialType":"None","SpecialParam":null,"WhenPosted":"2026-07-01T10:01:00","New":1}""",
            message.ToJsonString());
        JsonNode session = (await ReadAsync(emulator))!;
        Assert.Equal("UserLast", (string?)session["Status"]);
        Assert.Equal("Hello", (string?)session["LastMessage"]);
        Assert.Equal("Welcome! How can we help you?", (string?)session["FirstMessage"]);
        Assert.Equal("2026-07-01T10:01:00", (string?)session["WhenIdle"]);
    }

    [Fact]
    public async Task Author_date_and_options_of_a_bot_are_stored()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        JsonNode message = (await ReadJsonAsync(emulator, "AddChatMessage", """
            {"ChatSessionId":1,"Message":{"Type":"tocustomer","Message":"Which?","Author":"Bot","SpecialType":"Options","SpecialParam":"[\"A\",\"B\"]","WhenPosted":"2026-07-01T10:00:05Z"}}
            """))!;
        Assert.Equal("Bot", (string?)message["Author"]);
        Assert.Equal("Options", (string?)message["SpecialType"]);
        Assert.Equal("""["A","B"]""", (string?)message["SpecialParam"]);
        Assert.Equal("2026-07-01T10:00:05", (string?)message["WhenPosted"]);
    }

    [Theory]
    [InlineData("ToCustomer", ChatSessionStatus.Invalid, ChatSessionStatus.UserLast)]
    [InlineData("ToCustomer", ChatSessionStatus.PreChatForm, ChatSessionStatus.UserLast)]
    [InlineData("ToCustomer", ChatSessionStatus.Faq, ChatSessionStatus.UserLast)]
    [InlineData("ToCustomer", ChatSessionStatus.InQueue, ChatSessionStatus.UserLast)]
    [InlineData("ToCustomer", ChatSessionStatus.CustomerLast, ChatSessionStatus.UserLast)]
    [InlineData("ToCustomer", ChatSessionStatus.UserLast, ChatSessionStatus.UserLast)]
    [InlineData("ToCustomer", ChatSessionStatus.Finished, ChatSessionStatus.Finished)]
    [InlineData("ToCustomer", ChatSessionStatus.Closed, ChatSessionStatus.Closed)]
    [InlineData("ToUser", ChatSessionStatus.InQueue, ChatSessionStatus.InQueue)]
    [InlineData("ToUser", ChatSessionStatus.CustomerLast, ChatSessionStatus.CustomerLast)]
    [InlineData("ToUser", ChatSessionStatus.UserLast, ChatSessionStatus.CustomerLast)]
    [InlineData("ToUser", ChatSessionStatus.Finished, ChatSessionStatus.CustomerLast)]
    [InlineData("ToUser", ChatSessionStatus.Closed, ChatSessionStatus.Closed)]
    [InlineData("Special", ChatSessionStatus.CustomerLast, ChatSessionStatus.CustomerLast)]
    [InlineData("Special", ChatSessionStatus.Finished, ChatSessionStatus.Finished)]
    public async Task The_state_follows_who_wrote_last(string type, ChatSessionStatus before, ChatSessionStatus after)
    {
        ChatAgentEmulator emulator = await OpenAsync(before);
        JsonNode message = (await ReadJsonAsync(
            emulator, "AddChatMessage", $$$"""{"ChatSessionId":1,"Message":{"Type":"{{{type}}}","Message":"Text"}}"""))!;
        Assert.Equal(after, emulator.Sessions[0].Status);
        Assert.Equal(type == "ToUser" ? "Ann" : "Kari Nordmann", (string?)message["Author"]);
        Assert.Equal(type == "Special" ? null : "Text", emulator.Sessions[0].LastMessage);
    }

    [Fact]
    public async Task A_message_of_a_customer_reopens_a_finished_session_and_raises_an_event()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.GetCustomer(1).Leave();
        await ReadJsonAsync(emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToUser","Message":"One more"}}""");
        Assert.Equal(["Welcome", "ClosedByCustomer", "ReopenedByCustomer", "None"], Specials(emulator));
        Assert.Equal(ChatSessionStatus.CustomerLast, emulator.Sessions[0].Status);
        Assert.Null(emulator.Sessions[0].WhenEnded);
        Assert.Equal(4, emulator.Requests[^1].CreatedId);
    }

    [Fact]
    public async Task A_message_to_a_missing_session_is_null()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Null(await ReadJsonAsync(emulator, "AddChatMessage", """{"ChatSessionId":9,"Message":{"Type":"ToCustomer","Message":"Hello"}}"""));
        Assert.False(emulator.Requests[^1].Committed);
        Assert.Empty(emulator.Messages(9));
    }

    [Fact]
    public async Task Copies_are_truncated_and_the_message_is_not()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.CustomerLast);
        string text = new string('a', 1023) + "😀";
        await ReadJsonAsync(emulator, "AddChatMessage", $$$"""{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"{{{text}}}"}}""");
        Assert.Equal(new string('a', 1023), emulator.Sessions[0].FirstMessage);
        Assert.Equal(new string('a', 1023), emulator.Sessions[0].LastMessage);
        Assert.Equal(text, emulator.Messages(1)[0].Message);
    }

    [Theory]
    [InlineData("0", "1,2,3")]
    [InlineData("-1", "1,2,3")]
    [InlineData("1", "2,3")]
    [InlineData("3", "")]
    [InlineData("99", "")]
    [InlineData("null", "1,2,3")]
    public async Task Messages_are_those_after_an_id(string after, string ids)
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.CustomerLast);
        emulator.Seed(new() { TopicId = 1 });
        for (int number = 1; number <= 3; number++)
        {
            emulator.SeedMessage(new() { ChatSessionId = 1, Type = ChatMessageType.ToUser, Message = $"{number}" });
        }

        emulator.SeedMessage(new() { ChatSessionId = 2 });
        JsonArray messages = (await ReadJsonAsync(emulator, "GetChatMessages", $$"""{"ChatSessionId":1,"After":{{after}}}"""))!.AsArray();
        Assert.Equal(ids, string.Join(',', messages.Select(message => (int)message!["ChatMessageId"]!)));
    }

    [Theory]
    [InlineData(MessageOrder.OldestFirst, "1,2,3")]
    [InlineData(MessageOrder.NewestFirst, "3,2,1")]
    public async Task Messages_come_in_the_order_that_the_options_say(MessageOrder order, string ids)
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.UserLast, new() { MessageOrder = order });
        ChatCustomer customer = emulator.GetCustomer(1);
        customer.Write("1");
        customer.Write("2");
        customer.Write("3");
        JsonArray messages = (await ReadJsonAsync(emulator, "GetChatMessages", """{"ChatSessionId":1}"""))!.AsArray();
        Assert.Equal(ids, string.Join(',', messages.Select(message => (string?)message!["Message"])));
    }

    [Fact]
    public async Task A_missing_session_has_no_messages() =>
        Assert.Equal("[]", (await ReadJsonAsync(await OpenAsync(), "GetChatMessages", """{"ChatSessionId":9,"After":0}"""))!.ToJsonString());

    [Fact]
    public async Task The_date_of_a_message_is_in_utc_whatever_zone_is_asked_for()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        JsonObject message = await CallAsync(
            emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToCustomer","Message":"Hello"}}""", "NO, includeTZOffset");
        Assert.Equal("2026-07-01T10:00:00Z", (string?)message["WhenPosted"]);
    }
}
