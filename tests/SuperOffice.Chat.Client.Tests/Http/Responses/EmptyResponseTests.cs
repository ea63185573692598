using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>An empty body means null only when something proves that the body ended, not the connection.</summary>
public sealed class EmptyResponseTests
{
    private const string Closed = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    private const string ClosedWithType = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
    private const string ClosedAfterBlanks = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\r\n ";
    private const string Old = "HTTP/1.0 200 OK\r\n\r\n";
    private const string Unpacked = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n";

    public static TheoryData<string> Unproven => [Closed, ClosedWithType, ClosedAfterBlanks, Old, Unpacked];

    public static TheoryData<string> Proven =>
    [
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nnull",
    ];

    [Theory]
    [MemberData(nameof(Unproven))]
    public async Task A_pick_up_whose_response_may_be_truncated_is_not_an_empty_queue(string response)
    {
        await using RawServer server = RawServer.Start(response);
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.PickUpFirstChatSessionAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, failure.Attempts);
        Assert.Contains("the connection was closed before the first byte of the response body", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unproven))]
    public async Task A_read_whose_response_may_be_truncated_is_retried_and_then_fails(string response)
    {
        await using RawServer server = RawServer.Start(response);
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.GetChatMessagesAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.False(failure.OutcomeUnknown);
        Assert.Equal(4, failure.Attempts);
    }

    [Theory]
    [MemberData(nameof(Proven))]
    public async Task An_empty_response_that_is_complete_is_null(string response)
    {
        await using RawServer server = RawServer.Start(response);
        using ChatAgentClient client = server.Client();

        Assert.Null(await client.PickUpFirstChatSessionAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Null(await client.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Empty(await client.GetChatMessagesAsync(5, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n")]
    public async Task A_body_that_ends_before_its_announced_end_is_truncated(string response)
    {
        await using RawServer server = RawServer.Start(response);
        using ChatAgentClient client = server.Client();

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.PickUpFirstChatSessionAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(failure.OutcomeUnknown);
    }

    [Fact]
    public async Task An_operation_without_a_value_needs_no_body()
    {
        await using RawServer server = RawServer.Start(Closed);
        using ChatAgentClient client = server.Client();

        await client.DeleteChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);
        await client.SaveChatPresenceAsync([new ChatPresence()], cancellationToken: TestContext.Current.CancellationToken);
    }
}
