using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The limit of a response, on what it is after decompression.</summary>
public sealed class ResponseLimitTests
{
    private const int Limit = 3 * 1024 * 1024;

    [Theory]
    [InlineData(Limit, "")]
    [InlineData(Limit, "gzip")]
    [InlineData(1024 * 1024, "gzip")]
    [InlineData((1024 * 1024) + 1, "gzip")]
    [InlineData(10, "gzip")]
    public async Task A_response_up_to_the_limit_is_read(int length, string encoding)
    {
        await using RawServer server = Serve(length, encoding);
        using ChatAgentClient client = server.Client(static options => options.MaxResponseSize = Limit);

        string transcript = await client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(new string('a', length - 2), transcript);
    }

    [Theory]
    [InlineData(Limit + 1, "")]
    [InlineData(Limit + 1, "gzip")]
    [InlineData(Limit * 10, "gzip")]
    [InlineData(Limit * 10, "")]
    public async Task A_response_beyond_the_limit_fails_and_is_not_retried(int length, string encoding)
    {
        await using RawServer server = Serve(length, encoding);
        using ChatAgentClient client = server.Client(static options => options.MaxResponseSize = Limit);

        ChatAgentProtocolException failure = await Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(1, failure.Attempts);
        Assert.Contains("the response (HTTP 200) exceeds the limit of 3145728 bytes (MaxResponseSize)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcript_above_sixteen_megabytes_is_read_by_default()
    {
        await using RawServer server = Serve(20 * 1024 * 1024, "gzip");
        using ChatAgentClient client = server.Client();

        string transcript = await client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((20 * 1024 * 1024) - 2, transcript.Length);
    }

    [Fact]
    public async Task Eight_gzip_bombs_at_once_allocate_about_the_limit_each()
    {
        Assert.SkipWhen(TestPlatform.IsFramework, "The allocated bytes cannot be read there.");
        await using RawServer server = Serve(200 * 1024 * 1024, "gzip");
        using ChatAgentClient client = server.Client(static options => options.MaxResponseSize = 8 * 1024 * 1024);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Assert.ThrowsAsync<ChatAgentProtocolException>(
            () => client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken))));

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 8L * 12 * 1024 * 1024);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_limit_out_of_range_is_refused(int limit)
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri("https://crm.example.com"),
            Credential = ChatCredential.Bearer("8A:token"),
            MaxResponseSize = limit,
        };

        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => ChatAgentClient.Create(options));

        Assert.Equal($"MaxResponseSize {limit} is out of range. Set a number of bytes from 1 to 1073741824.", Assert.Single(refusal.Failures));
    }

    private static RawServer Serve(int length, string encoding)
    {
        byte[] body = Encoding.ASCII.GetBytes($"\"{new string('a', length - 2)}\"");
        if (encoding.Length == 0)
        {
            return new RawServer(200, body);
        }

        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return new RawServer(200, packed.ToArray(), "Content-Encoding: gzip\r\n");
    }
}
