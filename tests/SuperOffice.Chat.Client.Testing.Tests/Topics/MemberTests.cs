using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Topics;

public sealed class MemberTests : ChatTest
{
    [Fact]
    public async Task The_default_member_has_no_role()
    {
        JsonNode member = (await ReadJsonAsync(await OpenAsync(), "CreateDefaultChatTopicAgent"))!;
        Assert.Equal("""{"TopicId":0,"User":null,"CanListen":false,"CanRespond":false,"CanManage":false,"CanNotify":false}""", member.ToJsonString());
    }

    [Fact]
    public async Task Members_are_listed_with_their_roles_and_both_ids()
    {
        JsonArray members = (await ReadJsonAsync(await OpenAsync(), "GetChatTopicUserAgentList", """{"ChatTopicId":1}"""))!.AsArray();
        Assert.Equal(2, members.Count);
        Assert.Equal(1, (int)members[1]!["TopicId"]!);
        Assert.Equal(12, (int)members[1]!["User"]!["AssociateId"]!);
        Assert.Equal(202, (int)members[1]!["User"]!["EjUserId"]!);
        Assert.Equal("ola", (string?)members[1]!["User"]!["UserName"]);
        Assert.Equal("InternalAssociate", (string?)members[1]!["User"]!["Type"]);
        Assert.True((bool)members[1]!["CanRespond"]!);
    }

    [Theory]
    [InlineData("ola", 12)]
    [InlineData("OLA", 12)]
    [InlineData("12", 12)]
    [InlineData("202", null)]
    [InlineData("nobody", null)]
    public async Task A_member_is_read_by_user_name_or_associate_id(string userName, int? associateId)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        JsonNode? member = await ReadJsonAsync(emulator, "GetChatTopicUserAgent", $$"""{"ChatTopicId":1,"Username":"{{userName}}"}""");
        Assert.Equal(associateId, (int?)member?["User"]?["AssociateId"]);
        Assert.Null(await ReadJsonAsync(emulator, "GetChatTopicUserAgent", $$"""{"ChatTopicId":2,"Username":"{{userName}}"}"""));
    }

    [Theory]
    [InlineData("""{"AssociateId":13}""")]
    [InlineData("""{"EjUserId":203}""")]
    [InlineData("""{"UserName":"per"}""")]
    [InlineData("""{"Name":"PER"}""")]
    public async Task A_member_is_added_with_its_roles(string user)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.AddUser(new() { UserName = "per" });
        JsonNode member = (await ReadJsonAsync(
            emulator, "AddChatTopicUserAgent", $$$"""{"ChatTopicId":1,"Useragent":{"TopicId":7,"User":{{{user}}},"CanListen":true,"New":1}}"""))!;
        Assert.Equal(1, (int)member["TopicId"]!);
        Assert.Equal("per", (string?)member["User"]!["FullName"]);
        Assert.Equal((true, false), ((bool)member["CanListen"]!, (bool)member["CanRespond"]!));
        Assert.Equal(1, (int)member["New"]!);
        Assert.Equal(3, emulator.Members(1).Count);
        Assert.Equal((true, 0, 1), (emulator.Requests[0].Created, emulator.Requests[0].CreatedId, emulator.Requests[0].ChatTopicId));
    }

    [Fact]
    public async Task No_member_is_added_to_a_topic_that_does_not_exist()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Null(await ReadJsonAsync(emulator, "AddChatTopicUserAgent", """{"ChatTopicId":9,"Useragent":{"User":{"AssociateId":11}}}"""));
        Assert.False(emulator.Requests[^1].Committed);
        Assert.Empty(emulator.Members(9));
    }

    [Theory]
    [InlineData("AddChatTopicUserAgent", """{"ChatTopicId":1,"Useragent":{"User":{"AssociateId":99}}}""")]
    [InlineData("AddChatTopicUserAgent", """{"ChatTopicId":1,"Useragent":{"CanListen":true}}""")]
    [InlineData("UpdateChatTopicUserAgents", """{"ChatTopicId":1,"Useragents":[{"User":{"AssociateId":11}},{"User":{"AssociateId":99}}]}""")]
    public async Task A_user_who_does_not_exist_is_refused_and_nothing_is_stored(string operation, string json)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        HttpResponseMessage response = await PostAsync(emulator, operation, json);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("SoNotFoundException", await TextAsync(response), StringComparison.Ordinal);
        Assert.Equal(2, emulator.Members(1).Count);
    }

    [Theory]
    [InlineData(ExistingMember.Update, 200, 2)]
    [InlineData(ExistingMember.Duplicate, 200, 3)]
    [InlineData(ExistingMember.Reject, 400, 2)]
    public async Task Adding_a_member_again_does_what_the_options_say(ExistingMember existing, int status, int members)
    {
        ChatAgentEmulator emulator = await OpenAsync(new() { ExistingMember = existing });
        Assert.Equal(status, await StatusAsync(emulator, "AddChatTopicUserAgent", """{"ChatTopicId":1,"Useragent":{"User":{"AssociateId":11},"CanListen":true}}"""));
        Assert.Equal(members, emulator.Members(1).Count);
        Assert.Equal(existing == ExistingMember.Duplicate, emulator.Requests[0].Created);
        Assert.Equal(existing != ExistingMember.Reject, emulator.Requests[0].Committed);
        JsonNode member = (await ReadJsonAsync(emulator, "GetChatTopicUserAgent", """{"ChatTopicId":1,"Username":"kari"}"""))!;
        Assert.Equal(existing != ExistingMember.Update, (bool)member["CanRespond"]!);
    }

    [Fact]
    public async Task Updating_sets_the_roles_of_the_user_who_is_named()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        JsonNode member = (await ReadJsonAsync(
            emulator, "UpdateChatTopicUserAgent", """{"ChatTopicId":1,"Username":"12","Useragent":{"User":{"AssociateId":11},"CanManage":true}}"""))!;
        Assert.Equal("ola", (string?)member["User"]!["UserName"]);
        Assert.Equal([true, false], emulator.Members(1).Select(row => row.CanRespond));
        Assert.Equal([true, true], emulator.Members(1).Select(row => row.CanManage));
        Assert.False(emulator.Requests[^1].Created);
    }

    [Theory]
    [InlineData(1, "nobody")]
    [InlineData(1, "per")]
    [InlineData(9, "kari")]
    public async Task Updating_a_user_who_is_not_a_member_returns_null(int topicId, string userName)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.AddUser(new() { UserName = "per" });
        Assert.Null(await ReadJsonAsync(
            emulator, "UpdateChatTopicUserAgent", $$$"""{"ChatTopicId":{{{topicId}}},"Username":"{{{userName}}}","Useragent":{"CanManage":true}}"""));
        Assert.False(emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task A_list_of_members_replaces_the_existing_members()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        JsonArray members = (await ReadJsonAsync(
            emulator, "UpdateChatTopicUserAgents", """{"ChatTopicId":1,"Useragents":[{"User":{"AssociateId":12},"CanNotify":true}]}"""))!.AsArray();
        Assert.Equal(12, (int)Assert.Single(members)!["User"]!["AssociateId"]!);
        Assert.True(Assert.Single(emulator.Members(1)).CanNotify);
        Assert.Equal("[]", (await ReadJsonAsync(emulator, "UpdateChatTopicUserAgents", """{"ChatTopicId":9,"Useragents":[]}"""))!.ToJsonString());
        Assert.Equal([true, false], emulator.Requests.Select(request => request.Committed));
    }

    [Fact]
    public async Task Removing_a_member_succeeds_also_when_there_is_none()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        foreach (bool committed in new[] { true, false })
        {
            Assert.Equal(204, await StatusAsync(emulator, "DeleteChatTopicUserAgent", """{"ChatTopicId":1,"Username":"kari"}"""));
            Assert.Equal(committed, emulator.Requests[^1].Committed);
        }

        Assert.Equal(204, await StatusAsync(emulator, "DeleteChatTopicUserAgent", """{"ChatTopicId":1,"Username":"nobody"}"""));
        Assert.Equal("ola", Assert.Single(emulator.Members(1)).User!.UserName);
    }
}
