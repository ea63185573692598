using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Regressions;

/// <summary>The library unpacks answers itself: nobody in the application may notice.</summary>
public sealed class PackedAnswersTests
{
    private const string Session = """{"ChatSessionId":12}""";

    [Fact]
    public async Task A_handler_of_the_application_reads_answers_unpacked()
    {
        Reading seen = new();
        await using RawServer server = PackedServer("gzip");

        Assert.Equal(12, await SaveAsync(server, builder => builder.AddHttpMessageHandler(seen.CreateHandler)));

        Assert.Equal(Session, Assert.Single(seen.Bodies));
    }

    [Fact]
    public async Task A_handler_that_a_filter_of_the_application_adds_reads_answers_unpacked()
    {
        Reading seen = new();
        await using RawServer server = PackedServer("gzip");

        Assert.Equal(12, await SaveAsync(server, builder => builder.Services.AddSingleton<IHttpMessageHandlerBuilderFilter>(seen)));

        Assert.Equal(Session, Assert.Single(seen.Bodies));
    }

    [Theory]
    [InlineData(DecompressionMethods.None)]
    [InlineData(DecompressionMethods.Brotli)]
    [InlineData(DecompressionMethods.All)]
    public async Task An_answer_is_unpacked_whatever_the_applications_own_way_to_the_network_does(DecompressionMethods methods)
    {
        await using RawServer server = PackedServer("gzip");

        Assert.Equal(12, await SaveAsync(server, builder =>
            builder.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AutomaticDecompression = methods })));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("GZIP")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("br, gzip")]
    public async Task Every_coding_that_is_asked_for_is_unpacked_and_several_in_their_order(string codings)
    {
        await using RawServer server = PackedServer(codings);

        Assert.Equal(12, await SaveAsync(server));
    }

    [Fact]
    public async Task Deflated_bytes_without_the_standards_frame_are_unpacked()
    {
        await using RawServer server = new(200, Packed(Encoding.UTF8.GetBytes(Session), "bare"), "Content-Encoding: deflate\r\n");

        Assert.Equal(12, await SaveAsync(server));
    }

    [Fact]
    public async Task A_coding_that_nobody_asked_for_is_named()
    {
        await using RawServer server = new(200, Encoding.UTF8.GetBytes(Session), "Content-Encoding: zstd\r\n");

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(() => SaveAsync(server));

        Assert.Contains("(200): the answer is packed as 'zstd', which was not asked for.", failure.Message, StringComparison.Ordinal);
        Assert.Equal((true, 1), (failure.OutcomeUnknown, failure.Attempts));
    }

    [Fact]
    public async Task An_error_in_a_coding_that_nobody_asked_for_keeps_its_status()
    {
        await using RawServer server = new(403, Encoding.UTF8.GetBytes(Session), "Content-Encoding: zstd\r\n");

        ChatAgentApiException failure = await Assert.ThrowsAsync<ChatAgentApiException>(() => SaveAsync(server));

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
    }

    private static RawServer PackedServer(string codings)
    {
        byte[] body = Encoding.UTF8.GetBytes(Session);
        foreach (string coding in codings.Split(", "))
        {
            body = Packed(body, coding);
        }

        return new RawServer(200, body, $"Content-Encoding: {codings}\r\n");
    }

    private static byte[] Packed(byte[] bytes, string coding)
    {
        using MemoryStream packed = new();
        using (Stream packer = coding.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(packed, CompressionLevel.Fastest),
            "DEFLATE" => new ZLibStream(packed, CompressionLevel.Fastest),
            "BARE" => new DeflateStream(packed, CompressionLevel.Fastest),
            "BR" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new BufferedStream(packed),
        })
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }

    private static async Task<int> SaveAsync(RawServer server, Action<IHttpClientBuilder>? application = null)
    {
        ServiceCollection services = new();
        IHttpClientBuilder builder = services.AddSuperOfficeChatClient(options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.Credential = ChatCredential.Bearer("8A:Cust1.token");
        });
        application?.Invoke(builder);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ChatSessionEntity session = await provider.GetRequiredService<IChatAgentClient>()
            .SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
        return session.ChatSessionId;
    }

    private sealed class Reading : IHttpMessageHandlerBuilderFilter
    {
        public ConcurrentQueue<string> Bodies { get; } = [];

        public ReadingHandler CreateHandler() => new(Bodies);

        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.AdditionalHandlers.Add(CreateHandler());
        };
    }

    internal sealed class ReadingHandler(ConcurrentQueue<string> bodies) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            bodies.Enqueue(await response.Content.ReadAsStringAsync(cancellationToken));
            return response;
        }
    }
}
