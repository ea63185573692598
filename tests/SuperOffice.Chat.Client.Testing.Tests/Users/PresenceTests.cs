using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Users;

public sealed class PresenceTests : ChatTest
{
    [Fact]
    public async Task Each_user_has_a_row_with_topics_and_ongoing_chats()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.SeedTopic(new() { Name = "Sales" }, "kari");
        JsonArray rows = (await ReadJsonAsync(emulator, "GetChatPresence"))!.AsArray();
        Assert.Equal([201, 202], rows.Select(row => (int)row!["UserId"]!));
        Assert.Equal("Kari Nordmann", (string?)rows[0]!["DisplayName"]);
        Assert.Equal([1, 0], rows.Select(row => (int)row!["OngoingChats"]!));
        Assert.Equal("[1,2]", rows[0]!["ChatTopics"]!.ToJsonString());
        Assert.Equal("[1]", rows[1]!["ChatTopics"]!.ToJsonString());
        Assert.All(rows, row => Assert.True((bool)row!["Present"]!));
        Assert.Equal("FULL", (string?)rows[0]!["TableRight"]!["Mask"]);
        Assert.Equal("System.Boolean", (string?)rows[0]!["FieldProperties"]!["Present"]!["FieldType"]);
    }

    [Fact]
    public async Task Saving_uses_only_the_id_and_the_value()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        HttpResponseMessage response = await PostAsync(
            emulator, "SaveChatPresence", """{"ChatPresence":[{"UserId":202,"Present":false,"DisplayName":"Other","OngoingChats":9,"ChatTopics":[7]}]}""");
        Assert.Equal(204, (int)response.StatusCode);
        Assert.Empty(await TextAsync(response));
        Assert.Equal([true, false], emulator.Users.Select(user => user.Present));
        Assert.Equal("Ola Nordmann", emulator.Users[1].FullName);
        Assert.True(emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task Saving_the_presence_of_an_unknown_user_changes_nothing()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal(204, await StatusAsync(emulator, "SaveChatPresence", """{"ChatPresence":[{"UserId":11,"Present":false}]}"""));
        Assert.Equal(204, await StatusAsync(emulator, "SaveChatPresence", """{"ChatPresence":[]}"""));
        Assert.All(emulator.Users, user => Assert.True(user.Present));
        Assert.DoesNotContain(emulator.Requests, request => request.Committed);
    }

    [Theory]
    [InlineData("""[{"UserId":201,"Present":false}]""")]
    [InlineData("""{"UserId":201,"Present":false}""")]
    [InlineData("""{"ChatPresence":{"UserId":201,"Present":false}}""")]
    [InlineData("""{"ChatPresence":null}""")]
    [InlineData("""{"ChatPresence":[201]}""")]
    [InlineData("""{"ChatPresence":[{"UserId":"kari","Present":false}]}""")]
    public async Task Presence_that_is_not_wrapped_in_a_list_is_refused(string json)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal(400, await StatusAsync(emulator, "SaveChatPresence", json));
        Assert.All(emulator.Users, user => Assert.True(user.Present));
    }

    [Fact]
    public async Task Ids_are_associate_ids_when_the_options_select_them()
    {
        ChatAgentEmulator emulator = await OpenAsync(new() { UserIds = UserIdKind.Associate });
        Assert.Equal([11, 12], (await ReadJsonAsync(emulator, "GetChatPresence"))!.AsArray().Select(row => (int)row!["UserId"]!));
        Assert.Equal([11, 12], (await ReadJsonAsync(emulator, "GetUserAgentList", """{"Flat":true}"""))!.AsArray().Select(row => (int)row!["Id"]!));
        Assert.Equal(204, await StatusAsync(emulator, "SaveChatPresence", """{"ChatPresence":[{"UserId":12,"Present":false}]}"""));
        Assert.Equal([true, false], emulator.Users.Select(user => user.Present));
    }

    [Fact]
    public async Task A_flat_list_has_one_item_a_user()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.SetPresent("ola", false);
        JsonArray items = (await ReadJsonAsync(emulator, "GetUserAgentList", """{"Flat":true,"OnlyPresent":false}"""))!.AsArray();
        Assert.Equal([201, 202], items.Select(item => (int)item!["Id"]!));
        Assert.Equal("Kari Nordmann", (string?)items[0]!["Name"]);
        Assert.Equal("kari", (string?)items[0]!["ToolTip"]);
        Assert.Equal("[]", items[0]!["ChildItems"]!.ToJsonString());
        JsonNode present = Assert.Single((await ReadJsonAsync(emulator, "GetUserAgentList", """{"Flat":true,"OnlyPresent":true}"""))!.AsArray())!;
        Assert.Equal(201, (int)present["Id"]!);
    }

    [Fact]
    public async Task A_list_that_is_not_flat_has_users_below_their_groups()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.AddUser(new() { UserName = "per", GroupId = 3, GroupName = "Sales", Present = false });
        JsonArray groups = (await ReadJsonAsync(emulator, "GetUserAgentList", """{"Flat":false,"OnlyPresent":false}"""))!.AsArray();
        Assert.Equal(["Customer service", "Sales"], groups.Select(group => (string?)group!["Name"]));
        Assert.Equal([201, 202], groups[0]!["ChildItems"]!.AsArray().Select(item => (int)item!["Id"]!));
        Assert.Equal("{}", groups[1]!["ChildItems"]![0]!["TableRight"]!.ToJsonString());
        Assert.Single((await ReadJsonAsync(emulator, "GetUserAgentList", """{"Flat":false,"OnlyPresent":true}"""))!.AsArray());
    }

    [Fact]
    public async Task A_session_that_is_over_is_not_an_ongoing_chat()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.GetCustomer(1).Leave();
        Assert.Equal(0, (int)(await ReadJsonAsync(emulator, "GetChatPresence"))![0]!["OngoingChats"]!);
        Assert.Equal(ChatSessionStatus.Finished, emulator.Sessions[0].Status);
    }
}
