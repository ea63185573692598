namespace SuperOffice.Chat.Client.Testing.Tests.Recording;

public sealed class RecordingTests : EmulatorTest
{
    [Fact]
    public async Task A_request_is_recorded_unchanged()
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage message = Request(emulator, "SaveChatSessionEntity?a=%20b", """{ "CustomerName" : "Bjørn" }""");
        message.Headers.Add("SO-Language", "sv");
        await SendAsync(message);
        ReceivedChatRequest request = Assert.Single(emulator.Requests);
        Assert.Equal(1, request.Number);
        Assert.Equal("SaveChatSessionEntity", request.Operation);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/Cust12345/api/v1/Agents/Chat/SaveChatSessionEntity", request.Path);
        Assert.Equal("?a=%20b", request.Query);
        Assert.Equal("""{ "CustomerName" : "Bjørn" }""", request.Body);
        Assert.Equal("sv", request.Headers["so-language"]);
        Assert.Equal($"SOTicket {Ticket}", request.Headers["Authorization"]);
        Assert.Equal(200, request.Status);
        Assert.True(request.Committed);
        Assert.True(request.Created);
        Assert.Equal(1, request.ChatSessionId);
        Assert.Null(request.Fault);
    }

    [Fact]
    public async Task Its_string_has_the_outcome_and_no_secret()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.ConnectionReset().AfterCommit());
        await Assert.ThrowsAsync<HttpRequestException>(() => SaveAsync(emulator, """{"CustomerName":"Ann","SessionKey":"secret"}"""));
        await PostAsync(emulator, "GetChatSessionEntity?chatSessionEntityId=1");
        Assert.Equal("#1 POST SaveChatSessionEntity: no response, committed (ConnectionReset after commit)", emulator.Requests[0].ToString());
        Assert.Equal("#2 POST GetChatSessionEntity: 200", emulator.Requests[1].ToString());
        Assert.Equal("1 accepted credentials", emulator.Access.ToString());
    }

    [Fact]
    public async Task Replacing_and_deleting_name_their_session_and_create_none()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, "{}");
        await SaveAsync(emulator, """{"ChatSessionId":1}""");
        await PostAsync(emulator, "DeleteChatSessionEntity?chatSessionEntityId=1");
        Assert.Equal([true, false, false], emulator.Requests.Select(request => request.Created));
        Assert.Equal([1, 1, 1], emulator.Requests.Select(request => request.ChatSessionId));
    }

    [Fact]
    public async Task Removed_requests_are_not_counted_again()
    {
        ChatAgentEmulator emulator = await StartAsync();
        await SaveAsync(emulator, "{}");
        emulator.ClearRequests();
        Assert.Empty(emulator.Requests);
        await SaveAsync(emulator, "{}");
        Assert.Equal(2, Assert.Single(emulator.Requests).Number);
    }
}
