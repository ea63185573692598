using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>Each has its status, a metric and a log line without content; nothing is handled and nothing throws.</summary>
public sealed class BadInputTests
{
    private const string Content = "Ann Smith";

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(ReceiverFixture.Message());

    public static TheoryData<string, int, string> Table => new()
    {
        { "missing signature", 401, "missing signature" },
        { "empty signature", 401, "wrong signature" },
        { "wrong signature", 401, "wrong signature" },
        { "signature with another secret", 401, "wrong signature" },
        { "signature of another body", 401, "wrong signature" },
        { "doubled signature", 401, "wrong signature" },
        { "joined signatures", 401, "wrong signature" },
        { "huge signature", 401, "wrong signature" },
        { "signature in another header", 401, "missing signature" },
        { "empty body", 400, "not an event" },
        { "1 MB", 413, "too large" },
        { "1 MB in chunks", 413, "too large" },
        { "100 MB", 413, "too large" },
        { "not JSON", 400, "not an event" },
        { "deep JSON", 400, "not an event" },
        { "JSON without an event", 400, "not an event" },
        { "UTF-16", 400, "not an event" },
        { "text/plain", 415, "content type" },
        { "form", 415, "content type" },
        { "broken content type", 415, "content type" },
        { "GET", 405, "method" },
        { "PUT", 405, "method" },
        { "unknown tenant", 404, "unknown tenant" },
        { "long tenant", 404, "unknown tenant" },
        { "tenant that left", 410, "tenant gone" },
        { "body of another tenant", 403, "event of another tenant" },
        { "body without a tenant", 403, "event of another tenant" },
        { "secret of another tenant", 401, "wrong signature" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_bad_request_is_refused(string what, int status, string reason)
    {
        await using ReceiverFixture fixture = await ReceiverFixture.StartAsync(static options => options
            .AddTenant("Cust2", "secret-of-2")
            .AddTenant(new ChatWebhookTenant("Cust3") { IsGone = true }));
        using HttpRequestMessage request = Bad(what);

        Assert.Equal(status, await fixture.SendAsync(request));

        Assert.Equal([$"superoffice.chat.refusal={reason}"], fixture.Metrics.TagsOf("superoffice.chat.webhooks.refused"));
        string line = Assert.Single(fixture.Log.Of(LogLevel.Warning));
        Assert.StartsWith($"Refused a webhook with status {status}: {reason}. Tenant: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Content, fixture.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(ReceiverFixture.Secret, fixture.Log.All, StringComparison.Ordinal);
        Assert.Empty(fixture.Log.Of(LogLevel.Error));

        // The receiver goes on, and the bad request did not mark the event as received.
        Assert.Equal(200, await fixture.PostAsync(Body));
        await fixture.NextHandledAsync();
        await fixture.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, fixture.HandledCount);
        Assert.Empty(fixture.Metrics.TagsOf("superoffice.chat.webhooks.duplicates"));
    }

    private static HttpRequestMessage Bad(string what) => what switch
    {
        "missing signature" => ReceiverFixture.Request(Body),
        "empty signature" => Signed(Body, ""),
        "wrong signature" => Signed(Body, new string('A', 43) + "="),
        "signature with another secret" => Signed(Body, ChatWebhookSignature.Compute(Body, "other")),
        "signature of another body" => Signed(Body, ChatWebhookSignature.Compute([.. Body, (byte)'\n'], ReceiverFixture.Secret)),
        "doubled signature" => Twice(),
        "joined signatures" => Signed(Body, $"{Signature(Body)}, {Signature(Body)}"),
        "huge signature" => Signed(Body, new string('A', 20_000)),
        "signature in another header" => Signed(Body, Signature(Body), "X-Hub-Signature"),
        "empty body" => Signed([]),
        "1 MB" => Signed(new byte[1_000_000]),
        "1 MB in chunks" => Chunked(new byte[1_000_000]),
        "100 MB" => Declared(100_000_000),
        "not JSON" => Signed("chatsession.message"),
        "deep JSON" => Signed($$"""{"Event":"chatsession.message","ContextIdentifier":"Cust12345","x":{{new string('[', 50_000)}}{{new string(']', 50_000)}}}"""),
        "JSON without an event" => Signed("""{"ContextIdentifier":"Cust12345"}"""),
        "UTF-16" => Signed(Encoding.Unicode.GetBytes(ReceiverFixture.Message())),
        "text/plain" => Typed("text/plain"),
        "form" => Typed("application/x-www-form-urlencoded"),
        "broken content type" => Typed("json"),
        "GET" => new(HttpMethod.Get, ReceiverFixture.Path),
        "PUT" => new(HttpMethod.Put, ReceiverFixture.Path) { Content = new ByteArrayContent(Body) },
        "unknown tenant" => Signed(Body, Signature(Body), path: "/superoffice/chat/Cust77"),
        "long tenant" => Signed(Body, Signature(Body), path: $"/superoffice/chat/{new string('a', 5_000)}"),
        "tenant that left" => Signed(Body, Signature(Body), path: "/superoffice/chat/Cust3"),
        "body of another tenant" => Signed(ReceiverFixture.Message(tenant: "Cust2")),
        "body without a tenant" => Signed("""{"Event":"chatsession.message","PrimaryKey":17}"""),
        "secret of another tenant" => Signed(Body, ChatWebhookSignature.Compute(Body, "secret-of-2")),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such request."),
    };

    private static string Signature(byte[] body) => ChatWebhookSignature.Compute(body, ReceiverFixture.Secret);

    private static HttpRequestMessage Signed(string body) => Signed(Encoding.UTF8.GetBytes(body));

    private static HttpRequestMessage Signed(byte[] body) => Signed(body, Signature(body));

    private static HttpRequestMessage Signed(byte[] body, string signature, string header = ChatWebhookSignature.HeaderName, string path = ReceiverFixture.Path)
    {
        HttpRequestMessage request = ReceiverFixture.Request(body, path);
        request.Headers.TryAddWithoutValidation(header, signature);
        return request;
    }

    // Two header lines, which is what a proxy that adds its own would produce.
    private static HttpRequestMessage Twice()
    {
        HttpRequestMessage request = Signed(Body);
        request.Headers.TryAddWithoutValidation(ChatWebhookSignature.HeaderName, Signature(Body));
        return request;
    }

    private static HttpRequestMessage Chunked(byte[] body)
    {
        HttpRequestMessage request = Signed(body);
        request.Headers.TransferEncodingChunked = true;
        return request;
    }

    private static HttpRequestMessage Declared(int length)
    {
        HttpRequestMessage request = Signed(Body);
        request.Content = new StreamContent(new MemoryStream(new byte[length]));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.ExpectContinue = true;
        return request;
    }

    private static HttpRequestMessage Typed(string contentType)
    {
        HttpRequestMessage request = Signed(Body);
        request.Content!.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return request;
    }
}
