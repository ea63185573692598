using System.Net;
using System.Text;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Turns an answer that is no success into the exception that says what a caller can do about it.</summary>
internal sealed class AnswerErrors
{
    private const int LongestExcerpt = 4_096;
    private const int LongestSentence = 2_048;
    private const int LongestName = 256;

    private readonly ChatClientSettings _settings;
    private readonly TimeProvider _time;

    public AnswerErrors(ChatClientSettings settings, TimeProvider time)
    {
        _settings = settings;
        _time = time;
    }

    public ChatAgentException Of(ChatCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        TimeSpan? retryAfter = RetryAfterHeader.Of(response, _time);
        return response.StatusCode switch
        {
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => Redirected(call, response, body),
            HttpStatusCode.Unauthorized => Refused(call, body),
            HttpStatusCode.TooManyRequests => RateLimited(call, response.StatusCode, retryAfter),
            HttpStatusCode.ServiceUnavailable when retryAfter > _settings.MaxDelay =>
                RateLimited(call, response.StatusCode, retryAfter),
            _ => Denied(call, response.StatusCode, body),
        };
    }

    /// <summary>The server said no, by status or with an error in a success.</summary>
    public ChatAgentApiException Denied(ChatCall call, HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        ServerError error = ServerErrorReader.Read(body);
        return Denied(call, status, error, error.Sentence, body);
    }

    /// <summary>The server gave nothing where a value is due, which is how it reports some failures.</summary>
    public ChatAgentApiException Nothing(ChatCall call, HttpStatusCode status)
    {
        call.InDoubt = true;
        return Denied(call, status, ServerError.None, "the answer is null, which is how the web API reports some failures", default);
    }

    /// <summary>There is nothing to change.</summary>
    public ChatAgentApiException Missing(ChatCall call, HttpStatusCode status, string what) =>
        Denied(call, status, ServerError.None, $"there is nothing with {what}", default);

    /// <summary>An answer that is not the web API's.</summary>
    public ChatAgentProtocolException Unreadable(ChatCall call, HttpStatusCode status, string what, ReadOnlyMemory<byte> body)
    {
        call.InDoubt = true;
        return CallFailure.Unreadable(call, status, what, Excerpt(call, body));
    }

    /// <summary>What a page says, for a message.</summary>
    public string PageText(ChatCall call, ReadOnlyMemory<byte> body) =>
        Shortened(HtmlText.Of(Excerpt(call, body) ?? ""), 200);

    private string? Told(ChatCall call, string? text, int limit) => text is null ? null : Shortened(Redacted(call, text), limit);

    private static string Shortened(string text, int limit) => text.Length <= limit ? text : text[..limit] + "…";

    private ChatAgentApiException Denied(
        ChatCall call, HttpStatusCode status, ServerError error, string? sentence, ReadOnlyMemory<byte> body)
    {
        string? errorType = Told(call, error.Type, LongestName);
        string type = errorType is null ? "" : $" {errorType}";
        string said = sentence is null ? "" : $": {Shortened(Redacted(call, sentence), LongestSentence).TrimEnd('.')}";
        return new($"{call.Operation.Name} failed ({(int)status}{type}){said}.{Advice(call, status)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = status,
            ErrorType = errorType,
            ErrorSource = Told(call, error.Source, LongestName),
            Detail = error.Detail is null ? null : Redacted(call, error.Detail),
            ResponseExcerpt = Excerpt(call, body),
        };
    }

    private string Advice(ChatCall call, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound =>
            " A missing session would be null: the base address, its version or the operation is wrong.",
        HttpStatusCode.MisdirectedRequest when _settings.TenantId is not null =>
            " The tenant is moving, and its state leads to no other address yet: try again later.",
        HttpStatusCode.MisdirectedRequest => " The tenant lives at another address: set BaseAddress to it.",
        _ => CallFailure.Hint(call),
    };

    private ChatAgentProtocolException Redirected(ChatCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        // "See other" is what a server says after it has done the work.
        call.InDoubt |= response.StatusCode == HttpStatusCode.SeeOther;
        Uri? target = response.Headers.Location;
        string host = target is { IsAbsoluteUri: true } ? $"host '{target.Host}'" : "another path";
        return CallFailure.Unreadable(
            call,
            response.StatusCode,
            $"a redirect to {host}, which is not followed, so that no credential goes astray; set BaseAddress to where the web API is",
            Excerpt(call, body));
    }

    private ChatAgentAuthenticationException Refused(ChatCall call, ReadOnlyMemory<byte> body)
    {
        string? detail = ServerErrorReader.Read(body).Sentence;
        string? said = detail is null ? null : Shortened(Redacted(call, detail), LongestSentence);
        return new($"{call.Operation.Name} was refused (401): the credential of kind {call.Authorization?.Scheme} is missing, wrong or expired{(said is null ? "." : $": {said}")}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            Detail = said,
        };
    }

    private static ChatAgentRateLimitException RateLimited(ChatCall call, HttpStatusCode status, TimeSpan? retryAfter)
    {
        string wait = retryAfter is { } time ? $"in {time.TotalSeconds:0.###} seconds" : "later";
        return new($"{call.Operation.Name} was turned away ({(int)status}): the server asks to come back {wait}.{CallFailure.Hint(call)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            RetryAfter = retryAfter,
            StatusCode = status,
        };
    }

    private string? Excerpt(ChatCall call, ReadOnlyMemory<byte> body)
    {
        // A character takes at most four bytes, and a secret must not escape by being cut in two.
        ReadOnlySpan<byte> begin = body.Span[..Math.Min(body.Length, LongestExcerpt * 8)];
        string text = Redacted(call, Encoding.UTF8.GetString(begin));
        return text.Length == 0 ? null : text[..Math.Min(text.Length, LongestExcerpt)];
    }

    private string Redacted(ChatCall call, string text) =>
        Redaction.Of(text, _settings.AppToken is null ? call.Secrets : call.Secrets.Append(_settings.AppToken));
}
