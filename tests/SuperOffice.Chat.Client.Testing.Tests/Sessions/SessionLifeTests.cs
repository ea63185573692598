using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Sessions;

public sealed class SessionLifeTests : ChatTest
{
    [Fact]
    public async Task A_session_of_a_topic_goes_to_the_queue()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.StartCustomer(1);
        JsonNode session = (await ReadJsonAsync(emulator, "CreateChatSessionForTopic", """{"ChatTopicId":1}"""))!;
        Assert.Equal(2, (int)session["ChatSessionId"]!);
        Assert.Equal(1, (int)session["TopicId"]!);
        Assert.Equal("InQueue", (string?)session["Status"]);
        Assert.Equal("2026-07-01T10:00:00", (string?)session["WhenRequested"]);
        Assert.Equal("0001-01-01T00:00:00", (string?)session["WhenStarted"]);
        Assert.Equal(2, (int)session["InitialQueuePos"]!);
        Assert.Equal(1, (int)session["Rank"]!);
        Assert.Equal("emulator-session-2", (string?)session["SessionKey"]);
        Assert.Null(session["User"]);
        ReceivedChatRequest request = Assert.Single(emulator.Requests);
        Assert.Equal((true, 2, 2, 1), (request.Created, request.CreatedId, request.ChatSessionId, request.ChatTopicId));
    }

    [Fact]
    public async Task Raw_sessions_without_a_topic_or_with_other_kinds_of_values_are_in_no_queue()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedJson("""{"ChatSessionId":7,"Status":"InQueue"}""");
        emulator.SeedJson("""{"ChatSessionId":8,"TopicId":"1","Status":"InQueue"}""");
        emulator.SeedJson("""{"ChatSessionId":9,"TopicId":1,"Status":3}""");
        JsonNode session = (await ReadJsonAsync(emulator, "CreateChatSessionForTopic", """{"ChatTopicId":1}"""))!;
        Assert.Equal(1, (int)session["InitialQueuePos"]!);
    }

    [Fact]
    public async Task A_session_of_a_missing_topic_is_null()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Null(await ReadJsonAsync(emulator, "CreateChatSessionForTopic", """{"ChatTopicId":9}"""));
        Assert.Empty(emulator.Sessions);
        Assert.False(emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task When_nobody_is_present_a_session_starts_with_the_offline_form()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SetPresent("kari", false);
        Assert.Equal("InQueue", await CreateAsync(emulator));
        emulator.SetPresent("ola", false);
        Assert.Equal("OfflineForm", await CreateAsync(emulator));
    }

    [Fact]
    public async Task When_closed_a_session_starts_with_the_offline_form_unless_there_is_a_bot()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedTopic(new() { ChatTopicId = 1, OpeningHoursEnabled = true, OpeningHours = new() });
        Assert.Equal("OfflineForm", await CreateAsync(emulator));
        emulator.SeedTopic(new() { ChatTopicId = 1, OpeningHoursEnabled = true, OpeningHours = new(), BotEnabled = true });
        Assert.Equal("InQueue", await CreateAsync(emulator));
        Assert.True(emulator.Sessions[1].ChatbotIsActive);
    }

    [Fact]
    public async Task Present_users_who_may_not_respond_do_not_open_a_topic()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await ReadJsonAsync(emulator, "UpdateChatTopicUserAgents", """{"ChatTopicId":1,"Useragents":[{"User":{"AssociateId":11},"CanListen":true}]}""");
        Assert.Equal("OfflineForm", await CreateAsync(emulator));
    }

    [Theory]
    [InlineData(ChatSessionStatus.PreChatForm, true)]
    [InlineData(ChatSessionStatus.Faq, true)]
    [InlineData(ChatSessionStatus.InQueue, true)]
    [InlineData(ChatSessionStatus.CustomerLast, true)]
    [InlineData(ChatSessionStatus.UserLast, true)]
    [InlineData(ChatSessionStatus.Invalid, false)]
    [InlineData(ChatSessionStatus.OfflineForm, false)]
    [InlineData(ChatSessionStatus.Finished, false)]
    [InlineData(ChatSessionStatus.Closed, false)]
    [InlineData(ChatSessionStatus.ClosedFromQueue, false)]
    [InlineData(ChatSessionStatus.RequestPosted, false)]
    public async Task A_reset_sends_a_running_session_back_to_the_queue(ChatSessionStatus before, bool happens)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.Seed(new()
        {
            TopicId = 1,
            Status = before,
            ChatbotIsActive = true,
            User = new() { AssociateId = 11 },
            TransferTo = new() { AssociateId = 12 },
            WhenStarted = Clock.GetUtcNow(),
        });
        JsonNode session = (await ReadJsonAsync(emulator, "ResetChatSession", """{"ChatSessionId":1}"""))!;
        Assert.Equal(happens ? "InQueue" : before.ToString(), (string?)session["Status"]);
        Assert.Equal(!happens, (bool)session["ChatbotIsActive"]!);
        Assert.Equal(happens, session["User"] is null);
        Assert.Equal(happens, session["TransferTo"] is null);
        Assert.Equal(happens, (string?)session["WhenStarted"] == "0001-01-01T00:00:00");
        Assert.Equal(happens, emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task A_reset_ends_in_the_offline_form_when_nobody_is_present()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.SetPresent("kari", false);
        emulator.SetPresent("ola", false);
        Assert.Equal("OfflineForm", (string?)(await ReadJsonAsync(emulator, "ResetChatSession", """{"ChatSessionId":1}"""))!["Status"]);
    }

    [Theory]
    [InlineData("Finished", null, "2026-07-01T10:00:00")]
    [InlineData("Closed", null, "2026-07-01T10:00:00")]
    [InlineData("ClosedFromQueue", null, "2026-07-01T10:00:00")]
    [InlineData("Deleted", null, "2026-07-01T10:00:00")]
    [InlineData("Finished", "2026-06-30T08:00:00Z", "2026-06-30T08:00:00")]
    [InlineData("UserLast", null, "0001-01-01T00:00:00")]
    public async Task Saving_a_session_as_finished_ends_it(string status, string? ended, string expected)
    {
        ChatAgentEmulator emulator = await TalkAsync();
        string json = ended is null ? "null" : $"\"{ended}\"";
        JsonObject session = await CallAsync(
            emulator, "SaveChatSessionEntity", $$"""{"ChatSessionId":1,"TopicId":1,"Status":"{{status}}","WhenEnded":{{json}}}""");
        Assert.Equal(status, (string?)session["Status"]);
        Assert.Equal(expected, (string?)session["WhenEnded"]);
        Assert.Equal(["Welcome"], Specials(emulator));
    }

    [Fact]
    public async Task A_removed_session_is_gone_with_its_messages()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        Assert.Equal(204, await StatusAsync(emulator, "DeleteChatSessionEntity?chatSessionEntityId=1"));
        Assert.Null(await ReadAsync(emulator));
        Assert.Empty(emulator.Messages(1));
    }

    [Fact]
    public async Task A_session_is_marked_as_deleted_when_the_options_say_so()
    {
        ChatAgentEmulator emulator = await TalkAsync(new() { DeletedSession = DeletedSession.MarkAsDeleted });
        foreach (bool committed in new[] { true, false })
        {
            Assert.Equal(204, await StatusAsync(emulator, "DeleteChatSessionEntity?chatSessionEntityId=1"));
            Assert.Equal(committed, emulator.Requests[^1].Committed);
        }

        Assert.Equal("Deleted", (string?)(await ReadAsync(emulator))!["Status"]);
        Assert.Equal(["Welcome", "SessionDeleted"], Specials(emulator));
        Assert.Equal("[]", (await ReadJsonAsync(emulator, "ChatSessionsForUser"))!.ToJsonString());
        Assert.Null(await ReadJsonAsync(emulator, "AddChatMessage", """{"ChatSessionId":1,"Message":{"Type":"ToUser"}}"""));
        Assert.Equal(204, await StatusAsync(emulator, "DeleteChatSessionEntity?chatSessionEntityId=9"));
    }

    [Fact]
    public async Task Sessions_of_a_user_are_those_of_the_users_topics_in_any_state()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.SeedTopic(new() { Name = "Only ola" }, "ola");
        emulator.Seed(new() { TopicId = 2, Status = ChatSessionStatus.InQueue });
        emulator.Seed(new() { TopicId = 1, Status = ChatSessionStatus.Closed });
        emulator.Seed(new() { TopicId = 77 });
        emulator.SeedJson("""{"ChatSessionId":9,"TopicId":1,"Status":"OnHold"}""");
        Assert.Equal([1, 3, 9], await SessionsAsync(emulator, Ticket));
        Assert.Equal([1, 2, 3, 9], await SessionsAsync(emulator, Ola));
        Assert.Empty(await SessionsAsync(emulator, Robot));
    }

    private async Task<string?> CreateAsync(ChatAgentEmulator emulator) =>
        (string?)(await ReadJsonAsync(emulator, "CreateChatSessionForTopic", """{"ChatTopicId":1}"""))!["Status"];

    private async Task<IEnumerable<int>> SessionsAsync(ChatAgentEmulator emulator, string ticket) =>
        (await ReadJsonAsync(emulator, "ChatSessionsForUser", ticket: ticket))!.AsArray().Select(session => (int)session!["ChatSessionId"]!);
}
