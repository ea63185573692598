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
    public async Task What_has_no_body_is_a_post_that_says_so(string operation, string query)
    {
        using WireScene scene = WireScene.Start().Respond(operation, """{"ChatSessionId":5}""");

        await scene.CallAsync(operation);

        Assert.Equal("POST", scene.Request.Method);
        Assert.Equal(WireScene.AgentPath + operation + query, scene.Request.Target);
        Assert.Equal("0", scene.Request.Header("Content-Length"));
        Assert.Null(scene.Request.Header("Transfer-Encoding"));
        Assert.Null(scene.Request.Header("Content-Type"));
        Assert.Empty(scene.Request.Bytes);
    }

    [Fact]
    public async Task The_largest_id_stands_in_the_query_whole()
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", "null");

        await scene.Client.GetChatSessionEntityAsync(int.MaxValue, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("/Cust1/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=2147483647", scene.Request.Target);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public async Task A_body_has_its_length_announced_and_is_not_chunked(int letters)
    {
        using WireScene scene = WireScene.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");

        await scene.Client.SaveChatSessionEntityAsync(
            new() { FirstMessage = new('å', letters) }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(scene.Request.Bytes.Length, int.Parse(scene.Request.Header("Content-Length")!, CultureInfo.InvariantCulture));
        Assert.InRange(scene.Request.Bytes.Length, 2 * letters, int.MaxValue);
        Assert.Null(scene.Request.Header("Transfer-Encoding"));
        Assert.Null(scene.Request.Header("Content-Encoding"));
        Assert.Null(scene.Request.Header("Expect"));
    }

    [Fact]
    public async Task A_saved_session_has_no_query()
    {
        using WireScene scene = WireScene.Start().Respond("SaveChatSessionEntity", """{"ChatSessionId":5}""");

        await scene.CallAsync("SaveChatSessionEntity");

        Assert.Equal("/Cust1/api/v1/Agents/Chat/SaveChatSessionEntity", scene.Request.Target);
    }

    [Fact]
    public async Task The_user_agent_names_the_library_with_its_version()
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", "null");
        string version = typeof(ChatSessionEntity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal($"SuperOffice.Chat.Client/{version.Split('+', '-')[0]} (.NET 10.0)", scene.Request.Header("User-Agent"));
    }

    [Fact]
    public async Task Compressed_answers_are_asked_for()
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", "null");

        await scene.CallAsync("GetChatSessionEntity");

        Assert.Equal("gzip, br", string.Join(", ", scene.Request.Headers["Accept-Encoding"]));
    }

    [Fact]
    public async Task A_compressed_response_is_read_through_a_primary_handler_that_does_not_decompress()
    {
        using HttpClientHandler primary = new();
        using WireScene scene = WireScene.Start(primaryHandler: primary);
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("""{"ChatSessionId":5}"""u8);
        }

        scene.Respond("GetChatSessionEntity", packed.ToArray(), ("Content-Type", WireServer.JsonType), ("Content-Encoding", "gzip"));

        Assert.Equal(5, (await scene.CallAsync("GetChatSessionEntity"))!.ChatSessionId);
    }

    [Fact]
    public async Task The_applications_own_wish_for_an_encoding_stays()
    {
        using WireScene scene = WireScene.Start().Respond("GetChatSessionEntity", "null");
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = new Uri(scene.AddressOf("/Cust1"));
            options.Credential = ChatCredential.Bearer("8A:Cust1.token");
        }).ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("Accept-Encoding", "identity"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IChatAgentClient>().GetChatSessionEntityAsync(5, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("identity", scene.Request.Header("Accept-Encoding"));
    }
}
