using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing.Tests.Agents;

public sealed class ProtocolTests : EmulatorTest
{
    [Theory]
    [InlineData(null, "text/html")]
    [InlineData("application/json", "application/json")]
    public async Task Get_describes_the_operation_and_does_not_run_it(string? accept, string type)
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage request = new(HttpMethod.Get, Address(emulator, "SaveChatSessionEntity"));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Saves a session.", await TextAsync(response), StringComparison.Ordinal);
        Assert.Empty(emulator.Sessions);
    }

    [Theory]
    [InlineData("Agents/Chat/SaveChatSession")]
    [InlineData("Agents/Chat/SaveChatSessionEntity/1")]
    [InlineData("Agents/Chat/")]
    [InlineData("Agents/Contact/SaveChatSessionEntity")]
    public async Task An_unknown_operation_is_404(string path)
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity", "{}");
        request.RequestUri = new Uri($"{emulator.BaseAddress}/api/v1/{path}");
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(404, (int)response.StatusCode);
        Assert.Contains("\"MessageDetail\"", await TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_tenant_is_404()
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity", "{}");
        request.RequestUri = new Uri(emulator.BaseAddress, "/Cust2/api/v1/Agents/Chat/SaveChatSessionEntity");
        Assert.Equal(404, (int)(await SendAsync(request)).StatusCode);
        Assert.Equal("", emulator.Requests[0].Operation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/crm/so")]
    public async Task The_tenant_may_be_anywhere(string path)
    {
        ChatAgentEmulator emulator = await StartAsync(new() { TenantPath = path });
        string root = emulator.BaseAddress.ToString().TrimEnd('/');
        Assert.EndsWith(path, root, StringComparison.Ordinal);
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity", "{}");
        request.RequestUri = new Uri($"{root}/api/v1/agents/chat/savechatsessionentity");
        Assert.Equal(200, (int)(await SendAsync(request)).StatusCode);
        Assert.Equal("SaveChatSessionEntity", emulator.Requests[0].Operation);
    }

    [Theory]
    [InlineData("Cust1")]
    [InlineData("/Cust1/")]
    public async Task A_tenant_path_that_would_not_match_is_refused_at_the_start(string path) =>
        await Assert.ThrowsAsync<ArgumentException>(() => StartAsync(new() { TenantPath = path }));

    [Fact]
    public async Task Other_methods_are_refused()
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity", "{}");
        request.Method = HttpMethod.Put;
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
        Assert.Empty(emulator.Sessions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("text/html, application/xml;q=0.9")]
    public async Task A_request_that_does_not_accept_json_gets_an_HTML_page_and_stores_nothing(string? accept)
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity", "{}");
        request.Headers.Remove("Accept");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        HttpResponseMessage response = await SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(emulator.Sessions);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=UTF-8", 200)]
    [InlineData("text/json", 200)]
    [InlineData("text/plain", 415)]
    [InlineData("application/xml", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData(null, 415)]
    public async Task A_body_must_have_a_json_content_type(string? contentType, int status)
    {
        ChatAgentEmulator emulator = await StartAsync();
        HttpRequestMessage request = Request(emulator, "SaveChatSessionEntity");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        Assert.Equal(status, (int)(await SendAsync(request)).StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, emulator.Sessions.Count);
    }

    [Fact]
    public async Task A_post_without_any_length_is_411()
    {
        RawResponse response = await RawCaller.SendAsync(await StartAsync(), "CreateDefaultChatSessionEntity", "\r\n");
        Assert.StartsWith("HTTP/1.1 411 ", response.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunked_body_is_read()
    {
        ChatAgentEmulator emulator = await StartAsync();
        RawResponse response = await RawCaller.SendAsync(
            emulator, "SaveChatSessionEntity", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200 ", response.Text, StringComparison.Ordinal);
        Assert.Equal(1, (int)JsonNode.Parse(response.Body)!["ChatSessionId"]!);
    }
}
