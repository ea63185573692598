using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Faults;

/// <summary>The bytes that are sent.</summary>
public sealed class FaultNetworkTests : EmulatorTest
{
    private const string Json = """{"CustomerName":"Ann"}""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reset_sends_nothing(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.ConnectionReset(), afterCommit);
        Assert.True(response.WasReset);
        Assert.Equal("", response.Text);
        AssertStored(emulator, afterCommit);
        Assert.Null(emulator.Requests[0].Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_closed_connection_ends_gracefully_and_sends_nothing(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.ConnectionClosed(), afterCommit);
        Assert.False(response.WasReset);
        Assert.Equal("", response.Text);
        AssertStored(emulator, afterCommit);
    }

    [Fact]
    public async Task A_connection_closed_after_the_response_ends_after_a_complete_response_without_announcement()
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.ClosedAfterResponse(), afterCommit: false);
        Assert.False(response.WasReset);
        Assert.Equal(ContentLength(response), response.Body.Length);
        Assert.DoesNotContain("Connection:", response.Headers, StringComparison.Ordinal);
        Assert.Equal(1, (int?)JsonNode.Parse(response.Body)!["ChatSessionId"]);
        AssertStored(emulator, stored: true);
    }

    [Theory]
    [InlineData("GetChatPresence", "200 OK", true)]
    [InlineData("DeleteChatSessionEntity?chatSessionEntityId=1", "204 No Content", false)]
    [InlineData("GetChatSessionEntity", "400 Bad Request", true)]
    [InlineData("NoSuchOperation", "404 Not Found", true)]
    public async Task A_connection_closed_after_the_response_has_the_status_line_of_the_response(string operation, string status, bool hasBody)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Seed(new());
        emulator.Faults.Add(ChatFault.ClosedAfterResponse());
        RawResponse response = await RawCaller.SendAsync(emulator, operation, "Content-Length: 0\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status}\r\n", response.Text, StringComparison.Ordinal);
        Assert.Equal(hasBody, response.Headers.Contains("Content-Length:", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(hasBody, response.Body.Length > 0);
    }

    [Fact]
    public async Task The_platform_resends_a_request_without_a_body_when_the_connection_closes()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.ConnectionClosed().AfterCommit());
        HttpResponseMessage response = await PostAsync(emulator, "CreateDefaultChatSessionEntity");
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(2, emulator.Requests.Count);
    }

    [Fact]
    public async Task The_platform_does_not_send_an_empty_body_again()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.ConnectionClosed().AfterCommit());
        HttpRequestMessage request = Request(emulator, "CreateDefaultChatSessionEntity");
        request.Content = new ByteArrayContent([]);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(request));
        Assert.Single(emulator.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Truncated_headers_end_within_a_line(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.TruncatedHeaders(), afterCommit);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", response.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\n\r\n", response.Text, StringComparison.Ordinal);
        Assert.False(response.WasReset);
        AssertStored(emulator, afterCommit);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_truncated_body_is_shorter_than_announced(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.TruncatedBody(), afterCommit);
        Assert.Equal(ContentLength(response) / 2, response.Body.Length);
        Assert.StartsWith("{\"ChatSessionId\":" + (afterCommit ? "1," : "0,"), response.Body, StringComparison.Ordinal);
        AssertStored(emulator, afterCommit);
        Assert.Equal(200, emulator.Requests[0].Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_short_length_leaves_half_of_the_body_behind(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.ShortContentLength(), afterCommit);
        Assert.Equal(response.Body.Length / 2, ContentLength(response));
        Assert.NotNull(JsonNode.Parse(response.Body));
        AssertStored(emulator, afterCommit);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Truncated_json_is_a_valid_chunked_body(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.TruncatedJson(), afterCommit);
        Assert.Contains("Transfer-Encoding: chunked", response.Headers, StringComparison.Ordinal);
        string[] lines = response.Body.Split("\r\n");
        Assert.Equal(["0", "", ""], lines[2..]);
        Assert.Equal(int.Parse(lines[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), lines[1].Length);
        Assert.StartsWith("{\"ChatSessionId\":", lines[1], StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(lines[1]));
        AssertStored(emulator, afterCommit);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Truncated_json_until_close_has_no_length(bool afterCommit)
    {
        (ChatAgentEmulator emulator, RawResponse response) = await SaveAsync(ChatFault.TruncatedJsonUntilClose(), afterCommit);
        Assert.DoesNotContain("Content-Length", response.Headers, StringComparison.Ordinal);
        Assert.DoesNotContain("chunked", response.Headers, StringComparison.Ordinal);
        Assert.StartsWith("{\"ChatSessionId\":", response.Body, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(response.Body));
        Assert.False(response.WasReset);
        AssertStored(emulator, afterCommit);
    }

    [Fact]
    public async Task A_truncated_response_without_a_body_uses_a_generated_body()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Seed(new());
        emulator.Faults.Add(ChatFault.TruncatedBody().AfterCommit());
        RawResponse response = await RawCaller.SendAsync(emulator, "DeleteChatSessionEntity?chatSessionEntityId=1", "Content-Length: 0\r\n\r\n");
        Assert.Equal(ContentLength(response) / 2, response.Body.Length);
        Assert.Empty(emulator.Sessions);
    }

    [Fact]
    public async Task An_endless_body_continues_until_the_client_disconnects()
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(ChatFault.EndlessBody());
        using HttpClient http = new();
        using HttpResponseMessage response = await http.SendAsync(
            Request(emulator, "SaveChatSessionEntity", Json), HttpCompletionOption.ResponseHeadersRead, Cancelled);
        Assert.Null(response.Content.Headers.ContentLength);
        await using Stream body = await response.Content.ReadAsStreamAsync(Cancelled);
        byte[] received = new byte[4 * 1024 * 1024];
        await body.ReadExactlyAsync(received, Cancelled);
        Assert.Empty(emulator.Sessions);
    }

    private async Task<(ChatAgentEmulator Emulator, RawResponse Response)> SaveAsync(ChatFault fault, bool afterCommit)
    {
        ChatAgentEmulator emulator = await StartAsync();
        emulator.Faults.Add(afterCommit ? fault.AfterCommit() : fault);
        return (emulator, await RawCaller.SaveAsync(emulator, Json));
    }

    private static void AssertStored(ChatAgentEmulator emulator, bool stored)
    {
        Assert.Equal(stored ? 1 : 0, emulator.Sessions.Count);
        Assert.Equal(stored, Assert.Single(emulator.Requests).Committed);
        Assert.Equal(stored ? 1 : null, emulator.Requests[0].ChatSessionId);
    }

    private static int ContentLength(RawResponse response) => int.Parse(
        response.Headers.Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal))[16..],
        CultureInfo.InvariantCulture);
}
