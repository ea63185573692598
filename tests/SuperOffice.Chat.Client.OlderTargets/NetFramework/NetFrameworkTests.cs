using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.NetFramework;

/// <summary>Behaviour that only the client for .NET Framework has.</summary>
public sealed class NetFrameworkTests
{
    [Fact]
    public async Task The_limit_and_lease_of_connections_are_set_for_the_host_of_the_tenant_only()
    {
        using WireServer server = new();
        server.RespondAlways("null");
        ServicePoint other = ServicePointManager.FindServicePoint(new Uri("http://other.example"));
        int limit = other.ConnectionLimit;
        using ChatAgentClient chat = Create(server);

        await chat.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        ServicePoint host = ServicePointManager.FindServicePoint(new Uri(server.Address));
        Assert.Equal((100, 300_000, false), (host.ConnectionLimit, host.ConnectionLeaseTimeout, host.Expect100Continue));
        Assert.Equal((limit, true), (other.ConnectionLimit, other.Expect100Continue));
    }

    [Fact]
    public async Task A_connect_timeout_that_is_set_is_logged_as_without_effect()
    {
        using WireServer server = new();
        server.RespondAlways("null");
        using LogRecorder log = new();
        using ChatAgentClient chat = Create(server, static options => options.ConnectTimeout = TimeSpan.FromSeconds(2), log);

        await chat.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Single(log.Messages, static entry => entry.Message.Contains("ConnectTimeout has no effect on .NET Framework"));
    }

    [Fact]
    public async Task A_connect_timeout_by_default_is_not_logged()
    {
        using WireServer server = new();
        server.RespondAlways("null");
        using LogRecorder log = new();
        using ChatAgentClient chat = Create(server, configure: null, log);

        await chat.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(log.Messages, static entry => entry.Message.Contains("has no effect"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_response_with_another_encoding_than_gzip_is_an_error_that_sends_nothing_again(string encoding)
    {
        using WireServer server = new();
        server.Respond("POST", "/Cust1/api/v1/Agents/Chat/GetChatSessionEntity", [0x1B, 0x02, 0x00], 200, ("Content-Type", "application/json"), ("Content-Encoding", encoding));
        using ChatAgentClient chat = Create(server);

        await Assert.ThrowsAsync<ChatAgentProtocolException>(() => chat.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task A_gzip_response_is_read()
    {
        using System.IO.MemoryStream packed = new();
        using (System.IO.Compression.GZipStream gzip = new(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write("""{"ChatSessionId":5}"""u8.ToArray(), 0, """{"ChatSessionId":5}"""u8.Length);
        }

        using WireServer server = new();
        server.Respond("POST", "/Cust1/api/v1/Agents/Chat/GetChatSessionEntity", packed.ToArray(), 200, ("Content-Type", "application/json"), ("Content-Encoding", "gzip"));
        using ChatAgentClient chat = Create(server);

        ChatSessionEntity? session = await chat.GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(5, session!.ChatSessionId);
    }

    // The platform writes the headers before it reads the body.
    [Fact]
    public void An_empty_body_that_was_not_read_does_not_prove_that_nothing_was_sent()
    {
        using HttpClientHandler handler = new();
        using HttpRequestMessage empty = new() { Content = new EmptyBody() };
        using HttpRequestMessage full = new() { Content = new JsonBody(new PooledBuffer(16)) };

        Assert.False(UnsentRequests.IsProven(empty, 0, handler));
        Assert.True(UnsentRequests.IsProven(full, 0, handler));
    }

    // The names of the time zones are those of Windows there. Mono on Linux knows the IANA names too.
    [Fact]
    public void Every_time_zone_of_SuperOffice_has_a_Windows_name()
    {
        string[] names = [.. SuperOfficeTimeZone.Zones.Select(static zone => zone.Iana).Where(static name => !WindowsTimeZones.TryGetId(name, out _))];

        Assert.Empty(names);
    }

    private static ChatAgentClient Create(WireServer server, Action<ChatClientOptions>? configure = null, LogRecorder? log = null)
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri(server.Address + "/Cust1"),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
        };
        configure?.Invoke(options);
        return ChatAgentClient.Create(options, LoggerFactory.Create(logging => logging.AddProvider((ILoggerProvider?)log ?? NullLoggerProvider.Instance)));
    }
}
