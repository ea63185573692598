using System.Net;
using System.Text;
using SuperOffice.Chat.Client.Redacting;

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

    public ChatAgentException Of(ChatCall call, HttpResponseMessage response)
    {
        TimeSpan? retryAfter = RetryAfterHeader.Of(response, _time);
        return response.StatusCode switch
        {
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => Redirected(call, response),
            HttpStatusCode.Unauthorized => Refused(call, response),
            HttpStatusCode.TooManyRequests => RateLimited(call, response, retryAfter),
            HttpStatusCode.ServiceUnavailable when retryAfter > _settings.MaxDelay =>
                RateLimited(call, response, retryAfter),
            _ => Denied(call, response),
        };
    }

    /// <summary>The server said no, by status or with an error in a success.</summary>
    public ChatAgentApiException Denied(ChatCall call, HttpResponseMessage response)
    {
        ReadOnlyMemory<byte> body = BodyOf(response);
        ServerError error = ErrorOf(response, body);
        return Denied(call, response, error, error.Sentence, body);
    }

    /// <summary>The server gave nothing where a value is due, which is how it reports some failures.</summary>
    public ChatAgentApiException Nothing(ChatCall call, HttpResponseMessage response)
    {
        call.InDoubt = true;
        return Denied(call, response, ServerError.None, "the answer is null, which is how the web API reports some failures", default);
    }

    /// <summary>There is nothing to change.</summary>
    public static ChatAgentApiException Missing(ChatCall call, HttpResponseMessage response, string what) =>
        new($"{call.Operation.Name} found nothing to update: the server has no entity with {what}. Check the id.")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = response.StatusCode,
        };

    /// <summary>An answer that is not the web API's.</summary>
    public ChatAgentProtocolException Unreadable(ChatCall call, HttpResponseMessage response, string what)
    {
        call.InDoubt = true;
        return CallFailure.Unreadable(call, response.StatusCode, Redacted(call, what), Excerpt(call, BodyOf(response)));
    }

    /// <summary>An answer of another server, whose body is not shown.</summary>
    public static ChatAgentProtocolException UnreadableFrom(ChatCall call, HttpResponseMessage response, string what)
    {
        call.InDoubt = true;
        return CallFailure.Unreadable(call, response.StatusCode, what, null);
    }

    /// <summary>What a page says, for a message.</summary>
    public string PageText(ChatCall call, HttpResponseMessage response) =>
        Shortened(Redacted(call, HtmlText.Of(Excerpt(call, BodyOf(response)) ?? "")), 200);

    private static ReadOnlyMemory<byte> BodyOf(HttpResponseMessage response) =>
        response.Content is BufferedAnswer answer ? AnswerBytes.Trimmed(StatedEncoding.ToUtf8(answer.Bytes, answer.Original)) : default;

    // A response without an error text in its body may state the reason in a header.
    private static ServerError ErrorOf(HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        ServerError error = ServerErrorReader.Read(body);
        if (response.IsSuccessStatusCode || error.Sentence is not null)
        {
            return error;
        }

        ServerError challenge = ChallengeReason.Of(response);
        return challenge with { Type = error.Type ?? challenge.Type, Source = error.Source };
    }

    private static Exception? CauseOf(ChatCall call, HttpResponseMessage response) =>
        response is ThrownResponse thrown ? ExceptionRedactor.Redact(thrown.Cause, call.Redacted) : null;

    private static string Thrown(HttpResponseMessage response) =>
        response is ThrownResponse { Cause: { } cause } ? $" A handler of the application reported the status with {cause.GetType().Name}." : "";

    private string? Told(ChatCall call, string? text, int limit) => text is null ? null : Shortened(Redacted(call, text), limit);

    private static string Shortened(string text, int limit) => text.Length <= limit ? text : text[..limit] + "…";

    private ChatAgentApiException Denied(
        ChatCall call, HttpResponseMessage response, ServerError error, string? sentence, ReadOnlyMemory<byte> body)
    {
        HttpStatusCode status = response.StatusCode;
        string? errorType = Told(call, error.Type, LongestName);
        string type = errorType is null ? "" : $" {errorType}";
        string? rest = WithoutType(sentence, error.Type);
        string said = rest is null ? "" : $": {Shortened(Redacted(call, rest), LongestSentence).TrimEnd('.')}";
        return new($"{call.Operation.Name} failed ({(int)status}{type}){said}.{Thrown(response)}{Advice(call, status)}", CauseOf(call, response))
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

    // An OAuth error code is the type of the error, and also its only summary.
    private static string? WithoutType(string? sentence, string? type) =>
        type is null || sentence is null || !sentence.StartsWith(type, StringComparison.Ordinal) ? sentence
        : sentence.Length == type.Length ? null
        : sentence[type.Length] == ' ' ? sentence[(type.Length + 1)..]
        : sentence;

    private string Advice(ChatCall call, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound =>
            " A missing session would be null: the base address, its version or the operation is wrong.",
        HttpStatusCode.MisdirectedRequest when _settings.TenantId is not null =>
            " The tenant is moving, and its state leads to no other address yet: try again later.",
        HttpStatusCode.MisdirectedRequest => " The tenant lives at another address: set BaseAddress to it.",
        _ => CallFailure.Hint(call),
    };

    private ChatAgentProtocolException Redirected(ChatCall call, HttpResponseMessage response)
    {
        // "See other" is what a server says after it has done the work.
        call.InDoubt |= response.StatusCode == HttpStatusCode.SeeOther;
        Uri? target = response.Headers.Location;
        string host = target is { IsAbsoluteUri: true } ? $"host '{Redacted(call, target.Host)}'" : "another path";
        return CallFailure.Unreadable(
            call,
            response.StatusCode,
            $"a redirect to {host}, which is not followed, so that no credential goes astray; set BaseAddress to where the web API is",
            Excerpt(call, BodyOf(response)),
            CauseOf(call, response));
    }

    private ChatAgentAuthenticationException Refused(ChatCall call, HttpResponseMessage response)
    {
        ServerError error = ErrorOf(response, BodyOf(response));
        string? detail = (error with { Summary = error.Sentence, Detail = ChallengeReason.Of(response).Sentence }).Sentence;
        string? said = detail is null ? null : Shortened(Redacted(call, detail), LongestSentence);
        return new($"{call.Operation.Name} was refused (401): the credential of kind {call.Authorization?.Scheme} is missing, wrong or expired{(said is null ? "." : $": {said}")}{TokenAdvice(call, said)}{Thrown(response)}", CauseOf(call, response))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            Detail = said,
        };
    }

    // The server gives the same response for a wrong ticket and a wrong application token.
    private string TokenAdvice(ChatCall call, string? said) =>
        call.Authorization?.Scheme.Equals("SOTicket", StringComparison.OrdinalIgnoreCase) != true ? ""
        : (said is null || said.EndsWith('.') ? "" : ".")
            + (_settings.AppToken is null
                ? " AppToken is missing: online, a ticket is accepted only with the application token it was issued for. Set AppToken."
                : " The AppToken may be wrong: a ticket is accepted only with the application token it was issued for. Check both.");

    private static ChatAgentRateLimitException RateLimited(ChatCall call, HttpResponseMessage response, TimeSpan? retryAfter)
    {
        string wait = retryAfter is { } time ? FormattableString.Invariant($"in {time.TotalSeconds:0.###} seconds") : "later";
        return new($"{call.Operation.Name} was turned away ({(int)response.StatusCode}): the server asks to come back {wait}.{Thrown(response)}{CallFailure.Hint(call)}", CauseOf(call, response))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            RetryAfter = retryAfter,
            StatusCode = response.StatusCode,
        };
    }

    private string? Excerpt(ChatCall call, ReadOnlyMemory<byte> body)
    {
        // A character takes at most four bytes, and a secret must not escape by being cut in two.
        ReadOnlySpan<byte> begin = body.Span[..Math.Min(body.Length, LongestExcerpt * 8)];
        string text = Redacted(call, Encoding.UTF8.GetString(begin));
        return text.Length == 0 ? null : text[..Math.Min(text.Length, LongestExcerpt)];
    }

    private string Redacted(ChatCall call, string text) => call.Redacted(text, _settings.AppToken);
}
