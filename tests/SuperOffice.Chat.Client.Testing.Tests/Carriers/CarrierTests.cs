using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Carriers;

public sealed class CarrierTests : EmulatorTest
{
    private static readonly string[] SessionMembers =
    [
        "ChatSessionId", "TopicId", "User", "Person", "CustomerAlias", "CustomerHost", "CustomerName", "CustomerEmail",
        "CustomerPhone", "CustomerConsented", "CustomerCompanyName", "Status", "FirstMessage", "LastMessage", "WhenRequested",
        "WhenStarted", "WhenEnded", "WhenIdle", "WhenFetched", "SessionKey", "InitialQueuePos", "AlertLevel", "Rank", "Flags",
        "Contact", "Project", "Sale", "Ticket", "TransferTo", "ChatbotIsActive", "Rating", "TableRight", "FieldProperties",
    ];

    [Fact]
    public async Task A_response_has_every_current_member_in_the_order_of_the_reference()
    {
        JsonObject session = await CallAsync(await StartAsync(), "CreateDefaultChatSessionEntity");
        Assert.Equal(SessionMembers, session.Select(member => member.Key));
    }

    [Theory]
    [InlineData("User", 16)]
    [InlineData("Person", 43)]
    [InlineData("Contact", 26)]
    [InlineData("Project", 22)]
    [InlineData("Sale", 27)]
    [InlineData("Ticket", 65)]
    [InlineData("TransferTo", 16)]
    public async Task A_nested_carrier_has_every_member_too(string member, int count)
    {
        JsonObject session = await CallAsync(await StartAsync(), "SaveChatSessionEntity", $$"""{"{{member}}":{} }""");
        JsonObject carrier = session[member]!.AsObject();
        Assert.Equal(count, carrier.Count);
        Assert.Equal("{}", carrier["TableRight"]!.ToJsonString());
        Assert.Equal(count - 2, carrier["FieldProperties"]!.AsObject().Count);
    }

    [Fact]
    public async Task Rights_come_from_the_server_whatever_the_request_contains()
    {
        JsonObject session = await CallAsync(await StartAsync(), "SaveChatSessionEntity", """
            {"TableRight":{"Mask":"None","Reason":"mine"},"FieldProperties":{"mine":{}},"User":{"TableRight":{"Mask":"None"}}}
            """);
        Assert.Equal("""{"Mask":"FULL","Reason":""}""", session["TableRight"]!.ToJsonString());
        Assert.Equal("{}", session["User"]!["TableRight"]!.ToJsonString());
        Assert.Equal(
            """{"FieldRight":{"Mask":"FULL","Reason":""},"FieldType":"System.String","FieldLength":64}""",
            session["FieldProperties"]!["CustomerAlias"]!.ToJsonString());
        Assert.False(session["FieldProperties"]!.AsObject().ContainsKey("mine"));
    }

    [Fact]
    public async Task Members_of_a_newer_server_are_sent_back_at_every_level()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, """
            {"NewOne":{"a":[1,2.50,null]},"Ticket":{"CustFirstname":"Ann","New":"x"},
             "Contact":{"Address":{"LocalizedAddress":[[{"Name":"Zip","New":true},null],null]}}}
            """);
        JsonObject session = await CallAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=1");
        Assert.Equal("""{"a":[1,2.50,null]}""", session["NewOne"]!.ToJsonString());
        Assert.Equal("Ann", (string?)session["Ticket"]!["CustFirstname"]);
        Assert.Null(session["Ticket"]!["PersonFirstname"]);
        Assert.Equal("x", (string?)session["Ticket"]!["New"]);
        JsonArray rows = session["Contact"]!["Address"]!["LocalizedAddress"]!.AsArray();
        Assert.True((bool)rows[0]![0]!["New"]!);
        Assert.Equal("Zip", (string?)rows[0]![0]!["Name"]);
        Assert.Null(rows[0]![1]);
        Assert.Null(rows[1]);
    }

    [Theory]
    [InlineData("\"InQueue\"", "InQueue")]
    [InlineData("\"inqueue\"", "InQueue")]
    [InlineData("4", "InQueue")]
    [InlineData("\"4\"", "InQueue")]
    [InlineData("\"OnHold\"", "OnHold")]
    [InlineData("99", "99")]
    [InlineData("null", "Invalid")]
    [InlineData("\"\"", "Invalid")]
    public async Task An_enumeration_is_returned_by_name_and_an_unknown_one_unchanged(string sent, string returned)
    {
        JsonObject session = await CallAsync(await StartAsync(), "SaveChatSessionEntity", $$"""{"Status":{{sent}} }""");
        Assert.Equal(returned, (string?)session["Status"]);
    }

    [Fact]
    public async Task Names_are_read_in_any_casing_and_returned_in_the_casing_of_the_server()
    {
        JsonObject session = await CallAsync(
            await StartAsync(), "SaveChatSessionEntity", """{"customerName":"Ann","TOPICID":"7","customerConsented":"true"}""");
        Assert.Equal("Ann", (string?)session["CustomerName"]);
        Assert.Equal(7, (int)session["TopicId"]!);
        Assert.True((bool)session["CustomerConsented"]!);
        Assert.False(session.ContainsKey("customerName"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"\ud83d":1,"TopicId":7}""")]
    [InlineData("""{"CustomerName":"cut \ud83d"}""")]
    [InlineData("""{"New":["cut \ude00"]}""")]
    [InlineData("""{"TopicId":"seven"}""")]
    [InlineData("""{"TopicId":7.5}""")]
    [InlineData("""{"CustomerName":5}""")]
    [InlineData("""{"CustomerConsented":1}""")]
    [InlineData("""{"Status":{} }""")]
    [InlineData("""{"WhenEnded":"tomorrow"}""")]
    [InlineData("""{"User":[]}""")]
    [InlineData("""{"User":{"CustomFields":[]}}""")]
    [InlineData("""{"Contact":{"Address":{"LocalizedAddress":{} }}}""")]
    public async Task A_body_that_is_not_a_session_is_refused_and_stores_nothing(string json)
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpResponseMessage response = await SaveAsync(emulator, json);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.StartsWith("""{"Message":"The request is invalid.","MessageDetail":""", await TextAsync(response), StringComparison.Ordinal);
        Assert.Empty(emulator.Sessions);
    }

    [Theory]
    [InlineData("CustomerAlias", 64)]
    [InlineData("CustomerHost", 255)]
    [InlineData("CustomerName", 255)]
    [InlineData("CustomerEmail", 255)]
    [InlineData("CustomerPhone", 32)]
    [InlineData("CustomerCompanyName", 255)]
    [InlineData("SessionKey", 255)]
    [InlineData("FirstMessage", 1024)]
    [InlineData("LastMessage", 1024)]
    public async Task A_text_longer_than_its_column_is_truncated_or_refused_as_configured(string member, int length)
    {
        string fits = new('x', length);
        ChatAgentEmulator cutting = await StartAsync();
        JsonObject session = await CallAsync(cutting, "SaveChatSessionEntity", $$"""{"{{member}}":"{{fits}}y"}""");
        Assert.Equal(fits, (string?)session[member]);

        ChatAgentEmulator refusing = await StartAsync(new() { OverlongText = OverlongText.Reject });
        Assert.Equal(200, (int)(await SaveAsync(refusing, $$"""{"{{member}}":"{{fits}}"}""")).StatusCode);
        HttpResponseMessage response = await SaveAsync(refusing, $$"""{"{{member}}":"{{fits}}y"}""");
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("\"ErrorType\":\"ArgumentException\"", await TextAsync(response), StringComparison.Ordinal);
        Assert.Single(refusing.Sessions);
    }

    [Fact]
    public async Task Numbers_and_letters_make_a_round_trip()
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpResponseMessage response = await SaveAsync(emulator, """{"CustomerName":"Bjørn \u00c5 <&> \"日本\"","Sale":{"Amount":9972.387999999999}}""");
        string text = await TextAsync(response);
        Assert.Contains("Bjørn Å <&> \\\"日本\\\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Amount\":9972.387999999999", text, StringComparison.Ordinal);
    }
}
