using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends messages. It follows no redirects, which SuperOffice does not document, and sends no trace context.</summary>
internal sealed class WebhookSender : IDisposable
{
    /// <summary>The length to which SuperOffice truncates what a receiver responds.</summary>
    private const int RecordedLength = 4000;

    private readonly HttpClient _http;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;

    public WebhookSender(ChatAgentEmulatorOptions options)
    {
        _time = options.TimeProvider;
        _timeout = options.WebhookTimeout;
        _http = new HttpClient(options.WebhookHandler ?? CreateHandler(), disposeHandler: options.WebhookHandler is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <param name="create">The function that returns the message. Its exception is the result of the attempt.</param>
    /// <param name="retry">The number of earlier attempts.</param>
    /// <param name="fails">True when the attempt is not sent and fails.</param>
    /// <param name="losesResponse">True when the attempt is sent and fails.</param>
    /// <param name="cancellationToken">A token that is canceled when the emulator stops.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever prevents the request is the result of the attempt.")]
    public async Task<AttemptResult> SendAsync(
        Func<WebhookMessage> create, int retry, bool fails, bool losesResponse, CancellationToken cancellationToken)
    {
        DateTimeOffset sentAt = _time.GetUtcNow();
        long start = _time.GetTimestamp();
        using CancellationTokenSource timeout = new(_timeout, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        int? status = null;
        string text;
        string? error = null;
        try
        {
            if (fails)
            {
                throw new HttpRequestException("The receiver is unreachable (injected fault).");
            }

            using HttpRequestMessage request = CreateRequest(create(), retry);
            using HttpResponseMessage response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            text = await DescribeAsync(response, either.Token).ConfigureAwait(false);
            status = losesResponse ? throw new HttpRequestException("The response was lost (injected fault).") : (int)response.StatusCode;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            error = timeout.IsCancellationRequested ? $"The receiver did not respond within {_timeout}." : exception.Message;
            text = error;
        }

        return new(new() { SentAt = sentAt, Duration = _time.GetElapsedTime(start), Status = status, Error = error }, text);
    }

    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler CreateHandler() => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
    };

    private static HttpRequestMessage CreateRequest(WebhookMessage message, int retry)
    {
        HttpRequestMessage request = new(HttpMethod.Post, message.Target) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        foreach ((string name, string value) in message.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        if (retry > 0)
        {
            request.Headers.Remove(WebhookMessage.RetryName);
            request.Headers.TryAddWithoutValidation(WebhookMessage.RetryName, retry.ToString(CultureInfo.InvariantCulture));
        }

        return request;
    }

    private static async Task<string> DescribeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        string body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"HTTP/{response.Version} {(int)response.StatusCode} {response.ReasonPhrase}\r\n");
        text.Append(CultureInfo.InvariantCulture, $"{response.Headers}{response.Content.Headers}\r\n{body}");
        return text.Length > RecordedLength ? text.ToString(0, RecordedLength) : text.ToString();
    }
}
