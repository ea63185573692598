using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Users;

public sealed class UserTests : ChatTest
{
    [Fact]
    public async Task The_default_world_has_a_topic_and_two_present_agents()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal("Support", Assert.Single(emulator.Topics).Name);
        Assert.Equal([("kari", 11, 201, true), ("ola", 12, 202, true)], emulator.Users.Select(user => (user.UserName, user.AssociateId, user.EjUserId, user.Present)));
        Assert.Equal(["kari", "ola"], emulator.Members(1).Select(member => member.User!.UserName));
        Assert.Empty(emulator.Sessions);
    }

    [Fact]
    public async Task A_world_may_start_empty_and_be_filled()
    {
        ChatAgentEmulator emulator = await OpenAsync(new() { StartEmpty = true });
        Assert.Empty(emulator.Users);
        Assert.Equal("[]", (await ReadJsonAsync(emulator, "ChatTopicsForUser"))!.ToJsonString());
        Assert.Equal(7, emulator.AddUser(new() { UserName = "per", AssociateId = 7, EjUserId = 70 }).AssociateId);
        emulator.SeedTopic(new() { Name = "Mine" }, "per");
        emulator.StartCustomer(1);
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpFirstChatSession"))!;
        Assert.Equal(70, (int)session["User"]!["EjUserId"]!);
    }

    [Fact]
    public async Task A_user_of_the_same_name_or_id_replaces_the_first()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Equal((11, 201), Ids(emulator.AddUser(new() { UserName = "KARI", FullName = "Kari Hansen" })));
        Assert.Equal((12, 300), Ids(emulator.AddUser(new() { UserName = "olav", AssociateId = 12, EjUserId = 300 })));
        Assert.Equal((13, 301), Ids(emulator.AddUser(new() { UserName = "per" })));
        Assert.Equal(["KARI", "olav", "per"], emulator.Users.Select(user => user.UserName));
        Assert.Throws<ArgumentException>(() => emulator.AddUser(new() { UserName = " " }));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.AddUser(new() { UserName = "x", EjUserId = -1 }));
        Assert.Throws<ArgumentException>(() => emulator.SetPresent("nobody", true));
    }

    [Fact]
    public async Task Each_credential_signs_in_as_its_user()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.Access.AllowBearer("8A:ola", "12").AllowXsrf("xsrf", "c=1", "ola").AllowBasic("Ola", "secret").AllowBearer("8A:first");
        (string Name, string Value)[][] callers =
        [
            [("Authorization", "Bearer 8A:ola")],
            [("X-XSRF-TOKEN", "xsrf"), ("Cookie", "c=1")],
            [("Authorization", "Basic T2xhOnNlY3JldA==")],
            [("Authorization", $"SOTicket {Ola}"), ("SO-AppToken", "emulator-app-token")],
            [("Authorization", "Bearer 8A:first")],
        ];
        List<string?> users = [];
        foreach ((string Name, string Value)[] headers in callers)
        {
            emulator.StartCustomer(1);
            HttpRequestMessage request = Request(emulator, "PickUpFirstChatSession");
            request.Headers.Remove("Authorization");
            request.Headers.Remove("SO-AppToken");
            Assert.All(headers, header => Assert.True(request.Headers.TryAddWithoutValidation(header.Name, header.Value)));
            users.Add((string?)JsonNode.Parse(await TextAsync(await SendAsync(request)))!["User"]!["UserName"]);
        }

        Assert.Equal(["ola", "ola", "ola", "ola", "kari"], users);
    }

    [Fact]
    public async Task A_credential_that_is_accepted_again_signs_in_as_the_new_user()
    {
        ChatAgentEmulator emulator = await OpenAsync(ChatSessionStatus.InQueue);
        emulator.Access.AllowSoTicket(Ticket, "ola");
        JsonNode session = (await ReadJsonAsync(emulator, "PickUpFirstChatSession"))!;
        Assert.Equal("ola", (string?)session["User"]!["UserName"]);
    }

    [Fact]
    public async Task A_credential_for_a_user_is_ready_for_the_client()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        ChatCredential credential = emulator.CredentialFor("12");
        emulator.CredentialFor("ola");
        Assert.Equal("4 accepted credentials", emulator.Access.ToString());
        const string OlasTicket = "7T:RW11bGF0b3JUaWNrZXQgb2xh";
        Assert.Equal(ChatAuthorization.SoTicket(OlasTicket), await credential.GetAuthorizationAsync(refused: null, Cancelled));
        emulator.StartCustomer(1);
        Assert.Equal("ola", (string?)(await ReadJsonAsync(emulator, "PickUpFirstChatSession", ticket: OlasTicket))!["User"]!["UserName"]);
        Assert.Throws<ArgumentException>(() => emulator.CredentialFor("nobody"));
    }

    [Fact]
    public async Task Clearing_removes_sessions_and_messages_and_keeps_the_world()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.Clear();
        Assert.Empty(emulator.Sessions);
        Assert.Empty(emulator.Messages(1));
        Assert.Single(emulator.Topics);
        Assert.Equal(2, emulator.StartCustomer(1).ChatSessionId);
        Assert.Equal(2, emulator.GetCustomer(2).Write("Hello").ChatMessageId);
    }

    [Fact]
    public async Task Seeds_that_refer_to_missing_rows_are_refused()
    {
        ChatAgentEmulator emulator = await OpenAsync();
        Assert.Throws<ArgumentException>(() => emulator.SeedMessage(new() { ChatSessionId = 9 }));
        Assert.Throws<ArgumentException>(() => emulator.SeedMember(new() { TopicId = 9, User = new() { AssociateId = 11 } }));
        Assert.Throws<ArgumentException>(() => emulator.SeedMember(new() { TopicId = 1, User = new() { AssociateId = 99 } }));
        ChatTopicAgent member = emulator.SeedMember(new() { TopicId = 1, User = new() { AssociateId = 11 }, CanManage = true });
        Assert.Equal((true, false, "kari"), (member.CanManage, member.CanRespond, member.User!.UserName));
        Assert.Equal(2, emulator.Members(1).Count);
    }

    private static (int AssociateId, int EjUserId) Ids(ChatUser user) => (user.AssociateId, user.EjUserId);
}
