using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Sessions;

public sealed class PickUpTests : ChatTest
{
    [Fact]
    public async Task A_queued_session_is_taken_and_the_customer_welcomed()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}"""))!;
        Assert.Equal("UserLast", (string?)session["Status"]);
        Assert.Equal(11, (int)session["User"]!["AssociateId"]!);
        Assert.Equal(201, (int)session["User"]!["EjUserId"]!);
        Assert.Equal("2026-07-01T10:00:00", (string?)session["WhenStarted"]);
        Assert.Equal("2026-07-01T10:00:00", (string?)session["WhenIdle"]);
        Assert.Equal("Welcome! How can we help you?", (string?)session["LastMessage"]);
        Assert.Equal(1, (int)session["Rank"]!);
        ChatMessage welcome = Assert.Single(emulator.Messages(1));
        Assert.Equal(ChatMessageSpecialType.Welcome, welcome.SpecialType);
        Assert.Equal(ChatMessageType.ToCustomer, welcome.Type);
        Assert.Equal("Kari Nordmann", welcome.Author);
        Assert.Equal(Clock.GetUtcNow(), welcome.WhenPosted);
        Assert.Equal((true, false, 1), (emulator.Requests[0].Committed, emulator.Requests[0].Created, emulator.Requests[0].ChatSessionId));
    }

    [Fact]
    public async Task The_bot_is_inactive_after_an_agent_picks_up()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue, ChatbotIsActive = true });
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}"""))!;
        Assert.False((bool)session["ChatbotIsActive"]!);
    }

    [Theory]
    [InlineData(ChatSessionStatus.Invalid)]
    [InlineData(ChatSessionStatus.PreChatForm)]
    [InlineData(ChatSessionStatus.Faq)]
    [InlineData(ChatSessionStatus.OfflineForm)]
    [InlineData(ChatSessionStatus.CustomerLast)]
    [InlineData(ChatSessionStatus.UserLast)]
    [InlineData(ChatSessionStatus.Finished)]
    [InlineData(ChatSessionStatus.Closed)]
    [InlineData(ChatSessionStatus.ClosedFromQueue)]
    public async Task A_session_that_is_not_queued_is_null_and_stays_as_it_is(ChatSessionStatus status)
    {
        ChatAgentEmulator emulator = await OpenAsync(status);
        string? before = emulator.GetSessionJson(1);
        Assert.Null(await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}"""));
        Assert.Equal(before, emulator.GetSessionJson(1));
        Assert.Empty(emulator.Messages(1));
        Assert.False(emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task A_second_pick_up_and_a_missing_session_are_null()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        Assert.Null(await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}"""));
        Assert.Null(await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}""", Ola));
        Assert.Null(await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":9}"""));
        Assert.Equal("kari", emulator.Sessions[0].User!.UserName);
        Assert.Single(emulator.Messages(1));
    }

    [Fact]
    public async Task One_of_many_concurrent_callers_gets_the_session()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        JsonNode?[] responses = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}""")));
        Assert.Single(responses, static response => response is not null);
        Assert.Single(emulator.Messages(1));
    }

    [Fact]
    public async Task Without_a_welcome_text_there_is_no_message()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.Seed(new() { TopicId = 77, Status = ChatSessionStatus.InQueue });
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}"""))!;
        Assert.Equal("UserLast", (string?)session["Status"]);
        Assert.Empty(emulator.Messages(1));
    }

    [Fact]
    public async Task A_user_who_is_not_a_chat_user_picks_up_nothing()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        Assert.Null(await ReadJsonAsync(emulator, "PickUpChatSession", """{"ChatSessionId":1}""", Robot));
        Assert.Null(await ReadJsonAsync(emulator, "PickUpFirstChatSession", ticket: Robot));
        Assert.Equal(ChatSessionStatus.InQueue, emulator.Sessions[0].Status);
    }

    [Fact]
    public async Task The_first_is_the_one_that_has_waited_longest_among_the_topics_where_the_caller_may_respond()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedTopic(new() { Name = "Only ola" }, "ola");
        emulator.SeedTopic(new() { Name = "Kari listens" }, "ola");
        emulator.SeedMember(new() { TopicId = 3, User = new() { AssociateId = 11 }, CanListen = true });
        DateTimeOffset now = Clock.GetUtcNow();
        emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue, WhenRequested = now.AddSeconds(-10) });
        emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.InQueue, WhenRequested = now.AddSeconds(-10.5) });
        emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.Finished, WhenRequested = now.AddSeconds(-20) });
        emulator.Seed(new() { TopicId = 2, Status = ChatSessionStatus.InQueue, WhenRequested = now.AddSeconds(-30) });
        emulator.Seed(new() { TopicId = 3, Status = ChatSessionStatus.InQueue, WhenRequested = now.AddSeconds(-40) });
        Assert.Equal([2, 1, null], [await FirstAsync(emulator), await FirstAsync(emulator), await FirstAsync(emulator)]);
        Assert.Equal([5, 4, null], [await FirstAsync(emulator, Ola), await FirstAsync(emulator, Ola), await FirstAsync(emulator, Ola)]);
        Assert.Equal([2, 1, 0, 2, 1], emulator.Sessions.Select(session => session.Rank));
    }

    [Fact]
    public async Task A_rank_that_has_become_free_is_used_again()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.StartCustomer(1);
        Assert.Equal(2, await FirstAsync(emulator));
        emulator.GetCustomer(1).Leave();
        emulator.StartCustomer(1);
        Assert.Equal(3, await FirstAsync(emulator));
        Assert.Equal([1, 2, 1], emulator.Sessions.Select(session => session.Rank));
    }

    [Theory]
    [InlineData(EmptyQueue.Null)]
    [InlineData(EmptyQueue.UnsavedSession)]
    public async Task The_response_for_an_empty_queue_follows_the_options(EmptyQueue reading)
    {
        ChatAgentEmulator emulator = await OpenAsync(new() { EmptyQueue = reading });
        JsonNode? response = await ReadJsonAsync(emulator, "PickUpFirstChatSession");
        Assert.Equal(reading == EmptyQueue.Null ? null : 0, (int?)response?["ChatSessionId"]);
        Assert.Equal(reading == EmptyQueue.Null ? null : "Invalid", (string?)response?["Status"]);
        Assert.Empty(emulator.Sessions);
        Assert.False(emulator.Requests[^1].Committed);
        emulator.StartCustomer(1);
        Assert.Equal(1, await FirstAsync(emulator));
    }

    [Fact]
    public async Task A_session_seeded_as_raw_json_becomes_an_ordinary_one()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedJson("""{"ChatSessionId":7,"TopicId":1,"Status":"InQueue","New":[1.0]}""");
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpFirstChatSession"))!;
        Assert.Equal("UserLast", (string?)session["Status"]);
        Assert.Equal("[1.0]", session["New"]!.ToJsonString());
        Assert.Equal("0001-01-01T00:00:00", (string?)session["WhenRequested"]);
    }

    private async Task<int?> FirstAsync(ChatAgentEmulator emulator, string? ticket = null) =>
        (int?)(await ReadJsonAsync(emulator, "PickUpFirstChatSession", ticket: ticket))?["ChatSessionId"];
}
