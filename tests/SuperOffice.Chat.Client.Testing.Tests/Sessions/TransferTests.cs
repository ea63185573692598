using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing.Tests.Sessions;

public sealed class TransferTests : ChatTest
{
    private const string Session = """{"ChatSessionId":1}""";
    private const string ToOla = """{"ChatSessionId":1,"ToAssociate":"ola"}""";

    [Theory]
    [InlineData("ola")]
    [InlineData("12")]
    public async Task A_session_is_offered_by_user_name_or_associate_id(string receiver)
    {
        ChatAgentEmulator emulator = await TalkAsync();
        JsonNode session = (await ReadJsonAsync(emulator, "TransferChatSession", $$"""{"ChatSessionId":1,"ToAssociate":"{{receiver}}"}"""))!;
        Assert.Equal(12, (int)session["TransferTo"]!["AssociateId"]!);
        Assert.Equal(11, (int)session["User"]!["AssociateId"]!);
        Assert.Equal("UserLast", (string?)session["Status"]);
        Assert.True(emulator.Requests[^1].Committed);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("202")]
    [InlineData("99")]
    [InlineData("kari")]
    public async Task Nothing_happens_when_the_receiver_is_missing_or_the_same_user(string receiver)
    {
        ChatAgentEmulator emulator = await TalkAsync();
        await NothingHappensAsync(emulator, "TransferChatSession", $$"""{"ChatSessionId":1,"ToAssociate":"{{receiver}}"}""");
    }

    [Fact]
    public async Task Nothing_happens_when_the_session_is_not_the_callers()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.AddUser(new() { UserName = "per" });
        await NothingHappensAsync(emulator, "TransferChatSession", """{"ChatSessionId":1,"ToAssociate":"per"}""", Ola);
        await NothingHappensAsync(emulator, "TransferChatSession", ToOla, Robot);
    }

    [Theory]
    [InlineData(ChatSessionStatus.InQueue)]
    [InlineData(ChatSessionStatus.Finished)]
    public async Task Nothing_happens_when_there_is_no_conversation(ChatSessionStatus status)
    {
        ChatAgentEmulator emulator = await OpenAsync();
        emulator.Seed(new() { TopicId = 1, Status = status, User = new() { AssociateId = 11 } });
        await NothingHappensAsync(emulator, "TransferChatSession", ToOla);
    }

    [Theory]
    [InlineData(AbsentReceiver.Ignore, false)]
    [InlineData(AbsentReceiver.Offer, true)]
    public async Task An_absent_user_receives_a_session_when_the_options_allow_it(AbsentReceiver reading, bool offered)
    {
        ChatAgentEmulator emulator = await TalkAsync(new() { AbsentReceiver = reading });
        emulator.SetPresent("ola", false);
        JsonNode session = (await ReadJsonAsync(emulator, "TransferChatSession", ToOla))!;
        Assert.Equal(offered, session["TransferTo"] is not null);
        Assert.Equal(offered, emulator.Requests[^1].Committed);
    }

    [Fact]
    public async Task The_agent_who_accepts_gets_the_session()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        await ReadJsonAsync(emulator, "TransferChatSession", ToOla);
        JsonNode session = (await ReadJsonAsync(emulator, "AcceptChatSessionTransfer", Session, Ola))!;
        Assert.Equal(12, (int)session["User"]!["AssociateId"]!);
        Assert.Null(session["TransferTo"]);
        Assert.Equal(["Welcome", "TransferedSession"], Specials(emulator));
        await NothingHappensAsync(emulator, "AcceptChatSessionTransfer", Session, Ola);
        await NothingHappensAsync(emulator, "TransferChatSession", ToOla);
    }

    [Theory]
    [InlineData("AcceptChatSessionTransfer", Ticket)]
    [InlineData("AcceptChatSessionTransfer", Ola)]
    [InlineData("RejectChatSessionTransfer", Ticket)]
    [InlineData("RejectChatSessionTransfer", Ola)]
    public async Task Nothing_happens_when_nothing_is_offered(string operation, string ticket) =>
        await NothingHappensAsync(await TalkAsync(), operation, Session, ticket);

    [Theory]
    [InlineData("AcceptChatSessionTransfer")]
    [InlineData("RejectChatSessionTransfer")]
    public async Task Nothing_happens_when_the_offer_is_for_another_user(string operation)
    {
        ChatAgentEmulator emulator = await TalkAsync();
        emulator.AddUser(new() { UserName = "per" });
        emulator.Access.AllowSoTicket("7T:per", "per");
        await ReadJsonAsync(emulator, "TransferChatSession", ToOla);
        await NothingHappensAsync(emulator, operation, Session, "7T:per");
        await NothingHappensAsync(emulator, operation, Session, Robot);
    }

    [Fact]
    public async Task The_giver_cannot_accept()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        await ReadJsonAsync(emulator, "TransferChatSession", ToOla);
        await NothingHappensAsync(emulator, "AcceptChatSessionTransfer", Session);
    }

    [Fact]
    public async Task A_rejected_offer_leaves_the_session_and_a_message()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        await ReadJsonAsync(emulator, "TransferChatSession", ToOla);
        JsonNode session = (await ReadJsonAsync(emulator, "RejectChatSessionTransfer", Session, Ola))!;
        Assert.Equal(11, (int)session["User"]!["AssociateId"]!);
        Assert.Null(session["TransferTo"]);
        Assert.Equal(["Welcome", "TransferRejected"], Specials(emulator));
        Assert.Equal(ChatMessageType.Special, emulator.Messages(1)[1].Type);
        await NothingHappensAsync(emulator, "RejectChatSessionTransfer", Session, Ola);
    }

    [Fact]
    public async Task The_giver_withdraws_the_offer_by_rejecting_it()
    {
        ChatAgentEmulator emulator = await TalkAsync();
        await ReadJsonAsync(emulator, "TransferChatSession", ToOla);
        JsonNode session = (await ReadJsonAsync(emulator, "RejectChatSessionTransfer", Session))!;
        Assert.Null(session["TransferTo"]);
        Assert.Equal(["Welcome"], Specials(emulator));
        await NothingHappensAsync(emulator, "AcceptChatSessionTransfer", Session, Ola);
    }

    [Theory]
    [InlineData("TransferChatSession")]
    [InlineData("AcceptChatSessionTransfer")]
    [InlineData("RejectChatSessionTransfer")]
    [InlineData("ResetChatSession")]
    public async Task A_missing_session_is_null(string operation) =>
        Assert.Null(await ReadJsonAsync(await OpenAsync(), operation, """{"ChatSessionId":9,"ToAssociate":"ola"}"""));

    private async Task NothingHappensAsync(ChatAgentEmulator emulator, string operation, string json, string? ticket = null)
    {
        string? before = emulator.GetSessionJson(1);
        int messages = emulator.Messages(1).Count;
        JsonNode session = (await ReadJsonAsync(emulator, operation, json, ticket))!;
        Assert.Equal(1, (int)session["ChatSessionId"]!);
        Assert.Equal(before, emulator.GetSessionJson(1));
        Assert.Equal(messages, emulator.Messages(1).Count);
        Assert.False(emulator.Requests[^1].Committed);
    }
}
