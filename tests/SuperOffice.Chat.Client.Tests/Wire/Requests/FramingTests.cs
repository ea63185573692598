using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Wire.Requests;

/// <summary>Methods, addresses and lengths, which servers and proxies are particular about.</summary>
public sealed class FramingTests
{
    [Theory]
    [InlineData("CreateDefaultChatSessionEntity", "")]
    [InlineData("GetChatSessionEntity", "?chatSessionEntityId=5")]
    [InlineData("DeleteChatSessionEntity", "?chatSessionEntityId=5")]
    public async Task An_operation_without_a_body_is_a_post_with_length_zero(string operation, string query)
    {
        using WireFixture fixture = WireFixture.Start().Respond(operation, """{"ChatSessionId":5}""");

        await fixture.CallAsync(operation);

        Assert.Equal("POST", fixture.Request.Method);
        Assert.Equal(WireFixture.AgentPath + operation + query, fixture.Request.Target);
        Assert.Equal(TestPlatform.EmptyBody.Value, fixture.Request.Header(TestPlatform.EmptyBody.Name));
        Assert.Single(fixture.Request.Headers, static header => header.Key is "Content-Length" or "Transfer-Encoding");
        Assert.Null(fixture.Request.Header("Content-Type"));
        Assert.Empty(fixture.Request.Bytes);
    }

    [Fact]
    public async Task The_largest_id_is_complete_in_the_query()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", "null");

        await fixture.Client.GetChatSessionEntityAsync(int.MaxValue, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=2147483647", fixture.Request.Target);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public async Task A_body_has_its_length_announced_and_is_not_chunked(int letters)
    {
        using WireFixture fixture = WireFixture.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");

        await fixture.Client.SaveChatSessionEntityAsync(
            new() { FirstMessage = new('å', letters) }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(fixture.Request.Bytes.Length, int.Parse(fixture.Request.Header("Content-Length")!, CultureInfo.InvariantCulture));
        Assert.InRange(fixture.Request.Bytes.Length, 2 * letters, int.MaxValue);
        Assert.Null(fixture.Request.Header("Transfer-Encoding"));
        Assert.Null(fixture.Request.Header("Content-Encoding"));
        Assert.Null(fixture.Request.Header("Expect"));
    }

    [Fact]
    public async Task A_saved_session_has_no_query()
    {
        using WireFixture fixture = WireFixture.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");

        await fixture.CallAsync("SaveChatSessionEntity");

        Assert.Equal("/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity", fixture.Request.Target);
    }

    [Fact]
    public async Task The_user_agent_names_the_library_with_its_version()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", "null");
        string version = typeof(ChatSessionEntity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal($"SuperOffice.Chat.Client/{version.Split('+', '-')[0]} ({TestPlatform.Name})", fixture.Request.Header("User-Agent"));
    }

    [Fact]
    public async Task Compressed_responses_are_requested()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", "null");

        await fixture.CallAsync("GetChatSessionEntity");

        Assert.Equal(TestPlatform.AcceptEncoding, string.Join(", ", fixture.Request.Headers["Accept-Encoding"]));
    }

    [Fact]
    public async Task A_compressed_response_is_read_through_a_primary_handler_that_does_not_decompress()
    {
        using HttpClientHandler primary = new();
        using WireFixture fixture = WireFixture.Start(primaryHandler: primary);
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("""{"ChatSessionId":5}"""u8);
        }

        fixture.Respond("GetChatSessionEntity", packed.ToArray(), ("Content-Type", WireServer.JsonType), ("Content-Encoding", "gzip"));

        Assert.Equal(5, (await fixture.CallAsync("GetChatSessionEntity"))!.ChatSessionId);
    }

    [Fact]
    public async Task An_encoding_that_the_application_requests_is_preserved()
    {
        using WireFixture fixture = WireFixture.Start().Respond("GetChatSessionEntity", "null");
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri(fixture.AddressOf("/Cust1"));
            options.Credential = ChatCredential.Bearer("8A:Cust1.token");
        }).ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("Accept-Encoding", "identity"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IChatAgentClient>().GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("identity", fixture.Request.Header("Accept-Encoding"));
    }
}
