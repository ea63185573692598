using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.NetFramework;

/// <summary>Behaviour that only the client for .NET Framework has.</summary>
public sealed class NetFrameworkTests
{
    private const string Read = "GetChatSessionEntity";

    [Fact]
    public async Task The_limit_and_lease_of_connections_are_set_for_the_host_of_the_tenant_only()
    {
        using WireFixture fixture = WireFixture.Start().Respond(Read, "null");
        ServicePoint other = ServicePointManager.FindServicePoint(new Uri("http://other.example"));
        int limit = other.ConnectionLimit;

        await fixture.CallAsync(Read);

        ServicePoint host = ServicePointManager.FindServicePoint(new Uri(fixture.AddressOf("")));
        Assert.Equal((100, 300_000, false), (host.ConnectionLimit, host.ConnectionLeaseTimeout, host.Expect100Continue));
        Assert.Equal((limit, true), (other.ConnectionLimit, other.Expect100Continue));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connect_timeout_is_logged_as_without_effect_when_it_is_set(bool isSet)
    {
        using LogRecorder recorder = new();
        using ILoggerFactory log = LoggerFactory.Create(logging => logging.AddProvider(recorder));
        Action<ChatClientOptions>? configure = isSet ? static options => options.ConnectTimeout = TimeSpan.FromSeconds(2) : null;
        using WireFixture fixture = WireFixture.Start(configure, log: log).Respond(Read, "null");

        await fixture.CallAsync(Read);

        Assert.Equal(isSet ? 1 : 0, recorder.Messages.Count(static entry => entry.Message.Contains("ConnectTimeout has no effect on .NET Framework")));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_response_with_another_encoding_than_gzip_is_an_error_that_sends_nothing_again(string encoding)
    {
        using WireFixture fixture = WireFixture.Start(static options => options.Retry.MaxRetryAttempts = 3)
            .Respond(Read, [0x1B, 0x02, 0x00], ("Content-Type", "application/json"), ("Content-Encoding", encoding));

        await fixture.FailAsync<ChatAgentProtocolException>(Read);

        Assert.Single(fixture.Requests);
    }

    [Fact]
    public async Task A_gzip_response_is_read()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress, leaveOpen: true))
        {
            byte[] json = Encoding.UTF8.GetBytes("""{"ChatSessionId":5}""");
            gzip.Write(json, 0, json.Length);
        }

        using WireFixture fixture = WireFixture.Start().Respond(Read, packed.ToArray(), ("Content-Type", "application/json"), ("Content-Encoding", "gzip"));

        ChatSessionEntity? session = await fixture.CallAsync(Read);

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
}
