using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Topics;

public sealed class TopicTests : ChatTest
{
    [Fact]
    public async Task The_default_topic_has_empty_nested_objects_and_is_not_stored()
    {
        ChatAgentEmulator emulator = await OpenAsync(new() { StartEmpty = true });
        JsonNode topic = (await ReadJsonAsync(emulator, "CreateDefaultChatTopicEntity"))!;
        Assert.Equal(0, (int)topic["ChatTopicId"]!);
        Assert.Equal("00:00:00", (string?)topic["OpeningHours"]!["MonStart"]);
        Assert.Equal("None", (string?)topic["Widget"]!["RequiredFields"]);
        Assert.Equal(0, (int)topic["BotSettings"]!["BotRegisterScriptId"]!);
        Assert.Null(topic["Language"]);
        Assert.Empty(emulator.Topics);
        Assert.False(emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task Saving_without_an_id_creates_a_topic_without_members()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        JsonNode topic = (await ReadJsonAsync(emulator, "SaveChatTopicEntity", """
            {"Name":"Sales","Widget":{"RequiredFields":"Email, Name","Size":"large"},"OpeningHours":{"MonEnabled":true,"MonStart":"08:30","MonStop":"1.00:00:00","TueStart":"2026-01-01T09:00:00"},
             "Language":{"Id":3,"TableRight":{"Mask":"FULL"}},"New":[1]}
            """))!;
        Assert.Equal(2, (int)topic["ChatTopicId"]!);
        Assert.Equal("Email, Name", (string?)topic["Widget"]!["RequiredFields"]);
        Assert.Equal("Large", (string?)topic["Widget"]!["Size"]);
        Assert.Equal("08:30:00", (string?)topic["OpeningHours"]!["MonStart"]);
        Assert.Equal("1.00:00:00", (string?)topic["OpeningHours"]!["MonStop"]);
        Assert.Equal("09:00:00", (string?)topic["OpeningHours"]!["TueStart"]);
        Assert.Equal("{}", topic["Language"]!["TableRight"]!.ToJsonString());
        Assert.Equal("[1]", topic["New"]!.ToJsonString());
        Assert.Equal("Sales", emulator.Topics[1].Name);
        Assert.Equal("[]", (await ReadJsonAsync(emulator, "GetChatTopicUserAgentList", """{"ChatTopicId":2}"""))!.ToJsonString());
        Assert.Equal((true, 2, 2), (emulator.Requests[0].Created, emulator.Requests[0].CreatedId, emulator.Requests[0].ChatTopicId));
    }

    [Fact]
    public async Task Saving_with_an_id_replaces_the_whole_topic_and_keeps_its_members()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        await ReadJsonAsync(emulator, "SaveChatTopicEntity", """{"ChatTopicId":1,"Name":"Help"}""");
        JsonNode topic = (await ReadJsonAsync(emulator, "GetChatTopicEntity?chatTopicEntityId=1"))!;
        Assert.Equal("Help", (string?)topic["Name"]);
        Assert.Null(topic["WelcomeMessage"]);
        Assert.Null(topic["Widget"]);
        Assert.Equal(2, emulator.Members(1).Count);
        Assert.False(emulator.Requests[0].Created);
        Assert.True(emulator.Requests[0].Committed);
    }

    [Theory]
    [InlineData("""{"ChatTopicId":9}""")]
    [InlineData("""{"OpeningHours":{"TzLocation":{"TZLocationCode":"XX-YY"}}}""")]
    [InlineData("""{"OpeningHours":{"TzLocation":{"TZLocationID":99999}}}""")]
    [InlineData("""{"OpeningHours":{"MonStart":"25 o'clock"}}""")]
    [InlineData("""{"OpeningHours":{"MonStart":8}}""")]
    [InlineData("""[]""")]
    public async Task A_body_that_is_not_a_topic_is_refused_and_stores_nothing(string json)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal(400, await StatusAsync(emulator, "SaveChatTopicEntity", json));
        Assert.Single(emulator.Topics);
        Assert.False(emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task Deleting_a_topic_removes_its_members_and_succeeds_also_when_it_does_not_exist()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal(204, await StatusAsync(emulator, "DeleteChatTopicEntity?chatTopicEntityId=1"));
        Assert.Equal(204, await StatusAsync(emulator, "DeleteChatTopicEntity?chatTopicEntityId=1"));
        Assert.Equal([true, false], emulator.Requests.Select(request => request.Committed));
        Assert.Null(await ReadJsonAsync(emulator, "GetChatTopicEntity?chatTopicEntityId=1"));
        Assert.Empty(emulator.Members(1));
        Assert.Equal("[]", (await ReadJsonAsync(emulator, "ChatTopicsForUser"))!.ToJsonString());
    }

    [Fact]
    public async Task Topics_of_a_user_are_those_of_any_one_role()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedTopic(new() { Name = "None" });
        emulator.SeedTopic(new() { Name = "Without a role" });
        emulator.SeedTopic(new() { Name = "Listen" });
        emulator.SeedTopic(new() { Name = "Notify" });
        emulator.SeedMember(new() { TopicId = 3, User = new() { AssociateId = 11 } });
        emulator.SeedMember(new() { TopicId = 4, User = new() { AssociateId = 11 }, CanListen = true });
        emulator.SeedMember(new() { TopicId = 5, User = new() { EjUserId = 201 }, CanNotify = true });
        JsonArray topics = (await ReadJsonAsync(emulator, "ChatTopicsForUser"))!.AsArray();
        Assert.Equal([1, 4, 5], topics.Select(topic => (int)topic!["ChatTopicId"]!));
        Assert.Equal("[]", (await ReadJsonAsync(emulator, "ChatTopicsForUser", ticket: Robot))!.ToJsonString());
    }

    [Fact]
    public async Task A_seeded_topic_keeps_its_id_and_its_members()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal(50, emulator.SeedTopic(new() { ChatTopicId = 50, Name = "Fifty" }, "OLA", "11").ChatTopicId);
        Assert.Equal(["ola", "kari"], emulator.Members(50).Select(member => member.User!.UserName));
        Assert.Equal(51, emulator.SeedTopic(new()).ChatTopicId);
        Assert.Throws<ArgumentException>(() => emulator.SeedTopic(new(), "nobody"));
        Assert.Throws<ArgumentException>(() => emulator.SeedTopic(new() { OpeningHours = new() { TzLocation = new() { TZLocationCode = "XX" } } }));
        Assert.Equal([1, 50, 51], emulator.Topics.Select(topic => topic.ChatTopicId));
    }

    [Fact]
    public async Task Dates_of_a_topic_are_in_the_zone_asked_for()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SeedTopic(new() { LastAccept = new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero) });
        JsonObject topic = await CallAsync(emulator, "GetChatTopicEntity?chatTopicEntityId=2", timeZone: "NO, includeTZOffset");
        Assert.Equal("2026-07-01T12:00:00+02:00", (string?)topic["LastAccept"]);
    }
}
