using System.Text;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>Responses for which the fuzzer got exceptions of other families.</summary>
public sealed class HostileResponsesTests
{
    // The name of a member inside one that nobody knows: the parser keeps both as they are.
    private static readonly byte[] NoUtf8InTheUnknown = Encoding.Latin1.GetBytes("""{"ChatSessionId":5,"New":{"Gebühr":1},"Rank":2}""");

    [Fact]
    public async Task A_session_with_invalid_UTF_8_in_an_unknown_member_is_refused()
    {
        await using RawServer server = new(200, NoUtf8InTheUnknown);
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("not UTF-8", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task An_update_of_such_a_session_fails_when_it_is_read()
    {
        await using RawServer server = new(200, NoUtf8InTheUnknown);
        using ChatAgentClient client = server.Client();

        await Assert.ThrowsAsync<ChatAgentProtocolException>(() => client.UpdateChatSessionEntityAsync(
            5, static session => session with { Rank = 3 }, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_saved_session_with_such_a_response_has_an_unknown_outcome()
    {
        await using RawServer server = new(200, NoUtf8InTheUnknown);
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("""{"ChatSessionId":5,"New":"cut \ud83d","Rank":2}""")]
    [InlineData("""{"ChatSessionId":5,"Person":{"New":["\ude00"]},"Rank":2}""")]
    [InlineData("""{"ChatSessionId":5,"New":"\ud83d","New":"b","Rank":2}""")]
    [InlineData("""{"ChatSessionId":5,"New":"b","New":"\ud83d","Rank":2}""")]
    [InlineData("""{"ChatSessionId":5,"New":{"\ud83d":1,"x":1,"x":2},"Rank":2}""")]
    public async Task An_update_of_a_session_with_an_unpaired_surrogate_in_an_unknown_member_is_a_protocol_error(string stored)
    {
        await using RawServer server = new(200, Encoding.UTF8.GetBytes(stored));
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => client.UpdateChatSessionEntityAsync(
            5, static session => session with { Rank = 3 }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(("GetChatSessionEntity", 1, false), (failure.Operation, failure.Attempts, failure.OutcomeUnknown));
    }

    [Theory]
    [InlineData("""{"\ud83d":1,"ChatSessionId":5}""")]
    [InlineData("""{"ChatSessionI\ud83d":5}""")]
    [InlineData("""{"Rank":1,"\ude00":{"ChatSessionId":5}}""")]
    public async Task A_response_with_an_unpaired_surrogate_in_a_name_is_refused(string response)
    {
        await using RawServer server = new(200, Encoding.UTF8.GetBytes(response));
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("""{"ChatSessionId":5,"Person":nul,"CustomerName":"Zoe Secret","FirstMessage":"my secret"}""")]
    [InlineData("""{"ChatSessionId":5,"IsActive":trie,"CustomerName":"Zoe Secret","FirstMessage":"' is an invalid JSON literal. secret"}""")]
    [InlineData("""{"ChatSessionId":5,"CustomerName":"Zoe Secret","FirstMessage":"my secret \x"}""")]
    [InlineData("""{"ChatSessionId":5,"CustomerName":"Zoe Secret","Rank":-}""")]
    [InlineData("""{"ChatSessionId":5,"CustomerName":"Zoe Secret","FirstMessage":"my secr""")]
    public async Task The_content_of_a_malformed_response_is_not_reported(string response)
    {
        await using RawServer server = new(200, Encoding.UTF8.GetBytes(response));
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Matches(@"contains truncated or malformed JSON\. Path: \$(\.\w+)? \| LineNumber: 0 \| BytePositionInLine: \d+\.", failure.Message);
        Assert.DoesNotContain("secr", failure.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(400, """{"ChatSessionId":5,"CustomerName":"Zoe Secret","Person":nul}""")]
    [InlineData(400, """{"ChatSessionId":5,"CustomerName":"Zoe Secr""")]
    [InlineData(400, """[{"ChatSessionId":5,"CustomerName":"Zoe Secret"}]""")]
    [InlineData(400, """[{"ChatSessionId":5,"CustomerName":"Zoe Secr""")]
    [InlineData(401, """{"ChatSessionId":5,"CustomerName":"Zoe Secr""")]
    [InlineData(500, "\"Zoe Secr")]
    public async Task The_content_of_a_malformed_error_is_not_reported_as_the_error_message(int status, string body)
    {
        await using RawServer server = new(status, Encoding.UTF8.GetBytes(body));
        using ChatAgentClient client = server.Client();

        ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.DoesNotContain("secr", failure.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(status == 401 ? null : body, (failure as ChatAgentApiException)?.ResponseExcerpt);
    }
}
