using System.IO.Compression;
using System.Net;
using System.Text;

namespace SuperOffice.Chat.Client.Tests.Wire.Responses;

/// <summary>Compressed responses, and responses in other alphabets.</summary>
public sealed class EncodingTests
{
    private const string Session = """{"ChatSessionId":12,"CustomerName":"Bjørn 日本 😀"}""";

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_session_is_decompressed(string encoding)
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond("GetChatSessionEntity", Packed(Session, encoding), ("Content-Type", WireServer.JsonType), ("Content-Encoding", encoding));

        Assert.Equal("Bjørn 日本 😀", (await fixture.CallAsync("GetChatSessionEntity"))!.CustomerName);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_error_is_decompressed(string encoding)
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.RespondAt(
            WireFixture.AgentPath + "GetChatSessionEntity",
            Packed("""{"ErrorType":"SoSentryException","ErrorMessage":"Sentry denies access"}""", encoding),
            403,
            ("Content-Encoding", encoding));

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal("Sentry denies access", failure.Detail);
    }

    [Theory]
    [InlineData("gzip", "GetChatSessionEntity")]
    [InlineData("deflate", "GetChatSessionEntity")]
    [InlineData("br", "GetChatSessionEntity")]
    [InlineData("gzip", "SaveChatSessionEntity")]
    [InlineData("br", "SaveChatSessionEntity")]
    public async Task A_response_that_only_claims_to_be_compressed_is_not_a_response(string encoding, string operation)
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond(operation, Encoding.UTF8.GetBytes(Session), ("Content-Encoding", encoding));

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>(operation);

        Assert.StartsWith($"{operation} failed: the response (HTTP 200) cannot be decompressed.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(operation == "SaveChatSessionEntity", failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_truncated_compressed_session_is_not_a_response(string encoding)
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond("SaveChatSessionEntity", [.. Packed(DocumentedJson.Response, encoding).SkipLast(200)], ("Content-Encoding", encoding));

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("SaveChatSessionEntity");

        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task An_error_that_only_claims_to_be_compressed_keeps_its_status(string encoding)
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.RespondAt(
            WireFixture.AgentPath + "GetChatSessionEntity", "Service Unavailable"u8.ToArray(), 503, ("Content-Encoding", encoding));

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failure.StatusCode);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-32", true)]
    public async Task Json_in_another_encoding_than_utf8_is_refused_not_misread(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond(
            "GetChatSessionEntity",
            [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Session)],
            ("Content-Type", $"application/json; charset={name}"));

        await fixture.FailAsync<ChatAgentProtocolException>("GetChatSessionEntity");
    }

    [Fact]
    public async Task Invalid_utf8_is_refused_and_not_replaced()
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond("GetChatSessionEntity", Encoding.Latin1.GetBytes("""{"ChatSessionId":12,"CustomerName":"Bjørn"}"""), ("Content-Type", "application/json; charset=iso-8859-1"));

        ChatAgentProtocolException failure = await fixture.FailAsync<ChatAgentProtocolException>("GetChatSessionEntity");

        Assert.Contains("$.CustomerName", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_page_in_another_encoding_is_still_reported()
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.RespondAt(
            WireFixture.AgentPath + "GetChatSessionEntity",
            Encoding.Latin1.GetBytes("<html><body>Tjänsten är stängd: 503</body></html>"),
            503,
            ("Content-Type", "text/html; charset=iso-8859-1"));

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.EndsWith("503", failure.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1", "text/plain; charset=iso-8859-1", "Tjänsten är stängd")]
    [InlineData("windows-1252", "text/html; charset=\"windows-1252\"", "<html><body>Tjänsten är stängd</body></html>")]
    [InlineData("utf-16", "application/json; charset=utf-16", "{\"Message\":\"Tjänsten är stängd\"}\r\n")]
    [InlineData("utf-16BE", "application/json; charset=utf-16", "{\"Message\":\"Tjänsten är stängd\"}\r\n")]
    [InlineData("utf-16BE", "application/json; charset=utf-16BE", " {\"error\":{\"message\":\"Tjänsten är stängd\"}}")]
    [InlineData("utf-32", "application/json; charset=utf-32", "{\"Message\":\"Tjänsten är stängd\"}")]
    [InlineData("iso-8859-1", "application/json; charset=ISO-8859-1", "{\"title\":\"Tjänsten är stängd\",\"status\":503}")]
    [InlineData("iso-8859-1", "text/html", "<html><head><meta charset=\"iso-8859-1\"></head><body>Tjänsten är stängd</body></html>")]
    [InlineData("iso-8859-1", "text/html", "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><body>Tjänsten är stängd</body></html>")]
    [InlineData("iso-8859-1", "application/xml", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><Error><Message>Tjänsten är stängd</Message></Error>")]
    [InlineData("utf-8", "text/plain; charset=no-such", "Tjänsten är stängd")]
    [InlineData("utf-8", "text/plain; charset=utf-7", "Tjänsten är stängd")]
    [InlineData("utf-8", "text/plain", "Tjänsten är stängd")]
    public async Task An_error_text_is_read_in_its_declared_encoding(string encoding, string contentType, string body)
    {
        byte[] bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(body);
        using WireFixture fixture = WireFixture.Start();
        foreach (int status in new[] { 503, 400, 401 })
        {
            fixture.RespondAt(WireFixture.AgentPath + "GetChatSessionEntity", bytes, status, ("Content-Type", contentType));

            ChatAgentException failure = await Assert.ThrowsAnyAsync<ChatAgentException>(() => fixture.CallAsync("GetChatSessionEntity"));

            Assert.Contains("Tjänsten är stängd", failure.Message, StringComparison.Ordinal);
            Assert.Contains("Tjänsten är stängd", (failure as ChatAgentApiException)?.ResponseExcerpt ?? "Tjänsten är stängd", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task An_error_text_with_a_byte_order_mark_needs_no_charset(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        using WireFixture fixture = WireFixture.Start().RespondAt(
            WireFixture.AgentPath + "GetChatSessionEntity",
            [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"Message\":\"Tjänsten är stängd\"}")],
            500,
            ("Content-Type", "application/json"));

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal("Tjänsten är stängd", failure.Detail);
    }

    [Fact]
    public async Task An_error_in_a_success_is_read_in_its_declared_encoding()
    {
        using WireFixture fixture = WireFixture.Start();
        fixture.Respond(
            "GetChatSessionEntity",
            Encoding.Latin1.GetBytes("""{"Error":true,"ErrorMessage":"Tjänsten är stängd"}"""),
            ("Content-Type", "application/json; charset=iso-8859-1"));

        ChatAgentApiException failure = await fixture.FailAsync<ChatAgentApiException>("GetChatSessionEntity");

        Assert.Equal("Tjänsten är stängd", failure.Detail);
    }

    private static byte[] Packed(string text, string encoding)
    {
        using MemoryStream packed = new();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest),
            _ => new BrotliStream(packed, CompressionLevel.Fastest),
        })
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
