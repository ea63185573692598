using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Sessions;

public sealed class SessionTests : EmulatorTest
{
    [Theory]
    [InlineData("""{"CustomerName":"Ann"}""")]
    [InlineData("""{"ChatSessionId":0,"CustomerName":"Ann"}""")]
    [InlineData("""{"ChatSessionId":null,"CustomerName":"Ann"}""")]
    public async Task Saving_without_an_id_creates_a_session_with_the_next_one(string json)
    {
        ChatAgentEmulator emulator = await StartAsync(new() { FirstChatSessionId = 41 });
        await SaveAsync(emulator, json);
        JsonObject second = await CallAsync(emulator, "SaveChatSessionEntity", json);
        Assert.Equal(42, (int)second["ChatSessionId"]!);
        Assert.Equal("Ann", (string?)second["CustomerName"]);
        Assert.Equal([41, 42], emulator.Sessions.Select(session => session.ChatSessionId));
    }

    [Fact]
    public async Task Saving_with_an_id_replaces_the_whole_session()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, """
            {"CustomerName":"Ann","TopicId":7,"CustomerConsented":true,"Status":"InQueue","WhenRequested":"2026-01-02T03:04:05Z",
             "Person":{"PersonId":3},"Rating":4,"Extra":"kept"}
            """);
        await SaveAsync(emulator, """{"ChatSessionId":1,"CustomerEmail":"ann@example.com"}""");
        JsonObject session = await CallAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=1");
        Assert.Equal("ann@example.com", (string?)session["CustomerEmail"]);
        Assert.Null(session["CustomerName"]);
        Assert.Null(session["Person"]);
        Assert.Equal(0, (int)session["TopicId"]!);
        Assert.Equal(0, (int)session["Rating"]!);
        Assert.False((bool)session["CustomerConsented"]!);
        Assert.Equal("Invalid", (string?)session["Status"]);
        Assert.Equal("0001-01-01T00:00:00", (string?)session["WhenRequested"]);
        Assert.False(session.ContainsKey("Extra"));
        Assert.Single(emulator.Sessions);
    }

    [Fact]
    public async Task Saving_an_id_that_does_not_exist_is_refused_and_stores_nothing()
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpResponseMessage response = await SaveAsync(emulator, """{"ChatSessionId":9}""");
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(
            """{"Error":true,"ErrorType":"SoNotFoundException","Message":"The chat session 9 does not exist.","ErrorSource":"ChatAgentEmulator"}""",
            await TextAsync(response));
        Assert.Empty(emulator.Sessions);
    }

    [Theory]
    [InlineData("chatSessionEntityId")]
    [InlineData("ChatSessionEntityId")]
    [InlineData("CHATSESSIONENTITYID")]
    public async Task Query_names_are_read_without_regard_to_case(string name)
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, """{"CustomerName":"Ann"}""");
        JsonObject session = await CallAsync(emulator, $"GetChatSessionEntity?{name}=1");
        Assert.Equal("Ann", (string?)session["CustomerName"]);
    }

    [Fact]
    public async Task A_missing_session_is_null_with_200()
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpResponseMessage response = await PostAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=9999");
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("null", await TextAsync(response));
    }

    [Fact]
    public async Task Deleting_returns_204_without_a_body_also_when_nothing_exists()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, "{}");
        foreach (bool committed in new[] { true, false })
        {
            HttpResponseMessage response = await PostAsync(emulator, "DeleteChatSessionEntity?chatSessionEntityId=1");
            Assert.Equal(204, (int)response.StatusCode);
            Assert.Empty(await TextAsync(response));
            Assert.Null(response.Content.Headers.ContentType);
            Assert.Equal(committed, emulator.Requests[^1].Committed);
        }

        Assert.Empty(emulator.Sessions);
    }

    [Fact]
    public async Task The_default_session_is_not_stored()
    {
        ChatAgentEmulator emulator = await StartAsync();
        JsonObject session = await CallAsync(emulator, "CreateDefaultChatSessionEntity");
        Assert.Equal(0, (int)session["ChatSessionId"]!);
        Assert.Equal("CustomerIsTyping", (string?)session["Flags"]);
        Assert.Empty(emulator.Sessions);
        Assert.False(emulator.Requests[0].Committed);
    }

    [Theory]
    [InlineData("GetChatSessionEntity")]
    [InlineData("GetChatSessionEntity?chatSessionEntityId=")]
    [InlineData("GetChatSessionEntity?chatSessionEntityId=abc")]
    [InlineData("DeleteChatSessionEntity?chatSessionEntityId=99999999999")]
    public async Task An_id_that_is_missing_or_malformed_is_refused_with_message_and_detail(string operation)
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpResponseMessage response = await PostAsync(emulator, operation);
        Assert.Equal(400, (int)response.StatusCode);
        JsonObject error = JsonNode.Parse(await TextAsync(response))!.AsObject();
        Assert.Equal(["Message", "MessageDetail"], error.Select(member => member.Key));
    }

    [Fact]
    public async Task Concurrent_callers_get_different_ids()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await Parallel.ForAsync(0, 64, Cancelled, async (_, _) => await SaveAsync(emulator, "{}"));
        Assert.Equal(Enumerable.Range(1, 64), emulator.Sessions.Select(session => session.ChatSessionId));
        Assert.Equal(64, emulator.Requests.Select(request => request.ChatSessionId).Distinct().Count());
    }

    [Fact]
    public async Task Emulators_know_nothing_of_each_other()
    {
        ChatAgentEmulator one = await StartAsync();
        ChatAgentEmulator other = await StartAsync();
        await SaveAsync(one, "{}");
        Assert.NotEqual(one.BaseAddress, other.BaseAddress);
        Assert.Single(one.Sessions);
        Assert.Empty(other.Sessions);
        Assert.Empty(other.Requests);
    }
}
