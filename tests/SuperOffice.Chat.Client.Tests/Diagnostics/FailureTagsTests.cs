using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Tests.Diagnostics;

/// <summary>The type, status and description of a failed call in spans and metrics, by the conventions of OpenTelemetry.</summary>
[Collection(nameof(DiagnosticsTests))]
public sealed class FailureTagsTests
{
    private const string Namespace = "SuperOffice.Chat.Client.";

    private static readonly Dictionary<string, (Func<HttpResponseMessage> Respond, string Type, int? Status, string Description)> Failures = new()
    {
        ["403"] = (static () => ObservedFixture.CreateResponse(403, """{"Message":"SECRET text of the server"}"""), "403", 403, "ChatAgentApiException (403)"),
        ["500"] = (static () => ObservedFixture.CreateResponse(500, "{}"), "500", 500, "ChatAgentApiException (500)"),
        ["503"] = (static () => ObservedFixture.CreateResponse(503, "{}"), "503", 503, "ChatAgentApiException (503)"),
        ["429"] = (Limited, "429", 429, "ChatAgentRateLimitException (429)"),
        ["401"] = (static () => ObservedFixture.CreateResponse(401, "{}"), "401", 401, "ChatAgentAuthenticationException (401)"),
        ["302"] = (static () => ObservedFixture.CreateResponse(302, ""), "302", 302, "ChatAgentProtocolException (302)"),
        ["error in a success"] = (static () => ObservedFixture.CreateResponse(200, """{"Message":"SECRET","MessageDetail":"SECRET","ErrorType":"X","ErrorMessage":"SECRET"}"""), Namespace + "ChatAgentApiException", 200, Namespace + "ChatAgentApiException"),
        ["page"] = (static () => ObservedFixture.CreateResponse(200, "<html>SECRET</html>", "text/html"), Namespace + "ChatAgentProtocolException", 200, Namespace + "ChatAgentProtocolException"),
        ["name"] = (static () => throw new HttpRequestException(HttpRequestError.NameResolutionError, "SECRET"), "name_resolution_error", null, "ChatAgentConnectionException (name_resolution_error)"),
        ["connection"] = (static () => throw new HttpRequestException(HttpRequestError.ConnectionError, "SECRET"), "connection_error", null, "ChatAgentConnectionException (connection_error)"),
        ["TLS"] = (static () => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "SECRET"), "secure_connection_error", null, "ChatAgentConnectionException (secure_connection_error)"),
        ["proxy"] = (static () => throw new HttpRequestException(HttpRequestError.ProxyTunnelError, "SECRET"), "proxy_tunnel_error", null, "ChatAgentConnectionException (proxy_tunnel_error)"),
        ["ended"] = (static () => throw new HttpRequestException(HttpRequestError.ResponseEnded, "SECRET"), "response_ended", null, "ChatAgentConnectionException (response_ended)"),
        ["reset"] = (static () => throw new HttpRequestException("SECRET", new IOException("SECRET", new SocketException(104))), "connection_error", null, "ChatAgentConnectionException (connection_error)"),
        ["connect timeout"] = (static () => throw new TaskCanceledException("SECRET", new TimeoutException("SECRET")), "timeout", null, "ChatAgentConnectionException (timeout)"),
    };

    public static TheoryData<string> Names => [.. Failures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_failure_has_its_type_its_status_and_a_description_without_text_of_the_server(string name)
    {
        (Func<HttpResponseMessage> response, string type, int? status, string description) = Failures[name];
        await using ObservedFixture fixture = await ObservedFixture.StartAsync("norway", null, response);

        _ = await Assert.ThrowsAnyAsync<ChatAgentException>(
            () => fixture.Client.SaveChatSessionEntityAsync(new(), cancellationToken: TestContext.Current.CancellationToken));

        Activity span = Assert.Single(fixture.Recorder.Spans);
        Assert.Equal((type, status), (span.GetTagItem("error.type"), (int?)span.GetTagItem("http.response.status_code")));
        Assert.Equal((ActivityStatusCode.Error, description), (span.Status, span.StatusDescription));
        string[] failed = ["superoffice.chat.client.failures", "superoffice.chat.client.call.duration"];
        string[] tags = [.. fixture.Recorder.Metrics.Where(metric => failed.Contains(metric.Instrument)).Select(static metric => metric.Tags)];
        Assert.Equal(2, tags.Length);
        Assert.All(tags, text => Assert.Contains($"error.type={type}", text, StringComparison.Ordinal));
        Assert.All(tags, text => Assert.Equal(status is not null, text.Contains($"http.response.status_code={status}", StringComparison.Ordinal)));
        Assert.Contains(description, fixture.Recorder.Messages[^1].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", fixture.Recorder.All + span.StatusDescription, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_its_caller_cancels_is_reported_as_canceled()
    {
        using CancellationTokenSource source = new();
        await using ObservedFixture fixture = await ObservedFixture.StartAsync("norway", null, () =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Client.CreateDefaultChatSessionEntityAsync(cancellationToken: source.Token));

        Assert.Equal("System.OperationCanceledException", Assert.Single(fixture.Recorder.Spans).GetTagItem("error.type"));
    }

    [Fact]
    public async Task Each_retry_is_an_event_on_the_span()
    {
        await using ObservedFixture fixture = await ObservedFixture.StartAsync(
            "norway",
            null,
            static () => ObservedFixture.CreateResponse(502, "{}"),
            static () => throw new HttpRequestException(HttpRequestError.ConnectionError, "SECRET"),
            ObservedFixture.Session);

        _ = await fixture.Client.GetChatSessionEntityAsync(17, cancellationToken: TestContext.Current.CancellationToken);

        ActivityEvent[] retries = [.. Assert.Single(fixture.Recorder.Spans).Events];
        Assert.Equal(["retry", "retry"], retries.Select(static retry => retry.Name));
        Assert.Equal(["502", "connection_error"], retries.Select(static retry => Tag(retry, "error.type")));
        Assert.Equal([502, null], retries.Select(static retry => Tag(retry, "http.response.status_code")));
        Assert.Equal([1, 2], retries.Select(static retry => Tag(retry, "superoffice.chat.attempts")));
        Assert.All(retries, static retry => Assert.True(Tag(retry, "superoffice.chat.retry_delay") is > 0.0));
        Assert.Equal(2, fixture.Recorder.Metrics.Count(static metric => metric.Instrument == "superoffice.chat.client.retries"));
    }

    [Fact]
    public async Task The_buckets_of_the_histogram_reach_the_total_timeout()
    {
        Histogram<double>? duration = null;
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, _) => duration = instrument.Name == "superoffice.chat.client.call.duration" ? (Histogram<double>)instrument : duration,
        };
        listener.Start();
        using ChatAgentClient client = ChatAgentClient.Create(new() { BaseAddress = new Uri("https://crm.example.com/"), Credential = ChatCredential.None });
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ChatTopicsForUserAsync(cancellationToken: new CancellationToken(canceled: true)));

        IReadOnlyList<double> bounds = duration!.Advice!.HistogramBucketBoundaries!;
        Assert.Equal(bounds.Order(), bounds);
        Assert.Equal(new ChatClientOptions().TotalTimeout.TotalSeconds, bounds[^1]);
    }

    private static HttpResponseMessage Limited()
    {
        HttpResponseMessage response = ObservedFixture.CreateResponse(429, "{}");
        response.Headers.TryAddWithoutValidation("Retry-After", "600");
        return response;
    }

    private static object? Tag(ActivityEvent retry, string name) =>
        retry.Tags.FirstOrDefault(tag => tag.Key == name).Value;
}
