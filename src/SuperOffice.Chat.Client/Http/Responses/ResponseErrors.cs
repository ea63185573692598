using System.Net;
using System.Text;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Creates the exceptions of calls that received an error response, or a response that cannot be read.</summary>
internal sealed class ResponseErrors(ChatClientSettings settings, TimeProvider time)
{
    private const int MaxExcerptLength = 4_096;
    private const int MaxMessageLength = 2_048;
    private const int MaxNameLength = 256;
    private const int MaxPageTextLength = 200;

    private readonly ChatClientSettings _settings = settings;
    private readonly TimeProvider _time = time;

    public ChatAgentException Create(ChatCall call, HttpResponseMessage response)
    {
        TimeSpan? retryAfter = RetryAfterHeader.Read(response, _time);
        return response.StatusCode switch
        {
            >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => CreateRedirect(call, response),
            HttpStatusCode.Unauthorized => CreateUnauthorized(call, response),
            HttpStatusCodes.TooManyRequests => CreateRateLimit(call, response, retryAfter),
            HttpStatusCode.ServiceUnavailable when retryAfter > _settings.MaxDelay =>
                CreateRateLimit(call, response, retryAfter),
            _ => CreateApiException(call, response),
        };
    }

    /// <summary>Creates the exception of an error that the server reported with a status, or with an error object in a success.</summary>
    public ChatAgentApiException CreateApiException(ChatCall call, HttpResponseMessage response)
    {
        ReadOnlyMemory<byte> body = GetBody(response);
        ServerError error = ReadError(response, body);
        return CreateApiException(call, response, error, error.Message, body);
    }

    /// <summary>Creates the exception of a null where a value is required, which is how the server reports some errors.</summary>
    public ChatAgentApiException CreateMissingValue(ChatCall call, HttpResponseMessage response)
    {
        call.RecordUnknownOutcome();
        return CreateApiException(call, response, ServerError.None, "the response is null, which is how the web API reports some errors", default);
    }

    /// <summary>Creates the exception of an update whose entity does not exist.</summary>
    public static ChatAgentApiException CreateNotFound(ChatCall call, HttpResponseMessage response, string id) =>
        new($"{call.Operation.Name} failed: no entity with {id} exists. Check the id.")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = response.StatusCode,
        };

    /// <summary>Creates the exception of a response that is not a valid response of the web API.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The response.</param>
    /// <param name="problem">The predicate of a sentence about the response, such as "is not UTF-8".</param>
    public ChatAgentProtocolException CreateProtocolException(ChatCall call, HttpResponseMessage response, string problem)
    {
        call.RecordUnknownOutcome();
        return CallFailure.InvalidResponse(call, response.StatusCode, Redact(call, problem), GetExcerpt(call, GetBody(response)));
    }

    /// <summary>Creates the exception of a response from another server, without its body.</summary>
    public static ChatAgentProtocolException CreateForeignResponse(ChatCall call, HttpResponseMessage response, string problem)
    {
        call.RecordUnknownOutcome();
        return CallFailure.InvalidResponse(call, response.StatusCode, problem, null);
    }

    /// <summary>Returns the visible text of an HTML page, for a message.</summary>
    public string GetPageText(ChatCall call, HttpResponseMessage response) =>
        Truncate(Redact(call, HtmlText.Extract(GetExcerpt(call, GetBody(response)) ?? "")), MaxPageTextLength);

    private static ReadOnlyMemory<byte> GetBody(HttpResponseMessage response) =>
        response.Content is BufferedResponse body ? ResponseBytes.Trim(DeclaredEncoding.ToUtf8(body.Bytes, body.OriginalHeaders)) : default;

    // A response without an error message in its body may contain the reason in a header.
    private static ServerError ReadError(HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        ServerError error = ServerErrorReader.Read(body);
        if (response.IsSuccessStatusCode || error.Message is not null)
        {
            return error;
        }

        ServerError challenge = ChallengeReason.Read(response);
        return challenge with { Type = error.Type ?? challenge.Type, Source = error.Source };
    }

    private static Exception? GetCause(ChatCall call, HttpResponseMessage response) =>
        response is ThrownResponse thrown ? ExceptionRedactor.Redact(thrown.Cause, call.Redact) : null;

    private static string DescribeCause(HttpResponseMessage response) =>
        response is ThrownResponse { Cause: { } cause } ? $" A handler of the application reported the status with {cause.GetType().Name}." : "";

    private string? RedactAndTruncate(ChatCall call, string? text, int limit) =>
        text is null ? null : Truncate(Redact(call, text), limit);

    private static string Truncate(string text, int limit) => text.Length <= limit ? text : ServerText.Truncate(text, limit) + "…";

    private ChatAgentApiException CreateApiException(
        ChatCall call, HttpResponseMessage response, ServerError error, string? message, ReadOnlyMemory<byte> body)
    {
        HttpStatusCode status = response.StatusCode;
        string? errorType = RedactAndTruncate(call, error.Type, MaxNameLength);
        string type = errorType is null ? "" : $" {errorType}";
        string? rest = TrimType(message, error.Type);
        string reason = rest is null ? "" : $": {Truncate(Redact(call, rest), MaxMessageLength).TrimEnd('.')}";
        return new($"{call.Operation.Name} failed ({(int)status}{type}){reason}.{DescribeCause(response)}{GetAdvice(call, status)}", GetCause(call, response))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = status,
            ErrorType = errorType,
            ErrorSource = RedactAndTruncate(call, error.Source, MaxNameLength),
            Detail = error.Detail is null ? null : Redact(call, error.Detail),
            ResponseExcerpt = GetExcerpt(call, body),
        };
    }

    // An OAuth error code is the type of the error, and can also be its only message.
    private static string? TrimType(string? message, string? type) =>
        type is null || message is null || !message.StartsWith(type, StringComparison.Ordinal) ? message
        : message.Length == type.Length ? null
        : message[type.Length] == ' ' ? message[(type.Length + 1)..]
        : message;

    private string GetAdvice(ChatCall call, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound =>
            " A missing entity is returned as null, so the address is probably wrong. Check BaseAddress.",
        HttpStatusCodes.MisdirectedRequest when _settings.TenantId is not null =>
            " The tenant is moving, and its new address is not available yet. Try again later.",
        HttpStatusCodes.MisdirectedRequest => " The tenant has another address. Set BaseAddress to it.",
        _ => CallFailure.Hint(call),
    };

    private ChatAgentProtocolException CreateRedirect(ChatCall call, HttpResponseMessage response)
    {
        // A server responds with "See Other" after it has processed the request.
        if (response.StatusCode == HttpStatusCode.SeeOther)
        {
            call.RecordUnknownOutcome();
        }

        Uri? target = response.Headers.Location;
        string host = target is { IsAbsoluteUri: true } ? $"host '{Redact(call, target.Host)}'" : "another path";
        return CallFailure.InvalidResponse(
            call,
            response.StatusCode,
            $"is a redirect to {host}, which is not followed to protect the credential. Set BaseAddress to the address of the web API",
            GetExcerpt(call, GetBody(response)),
            GetCause(call, response));
    }

    private ChatAgentAuthenticationException CreateUnauthorized(ChatCall call, HttpResponseMessage response)
    {
        ServerError error = ReadError(response, GetBody(response));
        string? message = (error with { Summary = error.Message, Detail = ChallengeReason.Read(response).Message }).Message;
        string? detail = RedactAndTruncate(call, message, MaxMessageLength);
        return new($"{call.Operation.Name} was rejected (HTTP 401): the credential ({call.Authorization?.Scheme}) is missing, invalid or expired{(detail is null ? "." : $": {detail}")}{GetAppTokenAdvice(call, detail)}{DescribeCause(response)}", GetCause(call, response))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            Detail = detail,
        };
    }

    // The server returns the same response for an invalid ticket and for an invalid application token.
    private string GetAppTokenAdvice(ChatCall call, string? detail) =>
        call.Authorization?.Scheme.Equals("SOTicket", StringComparison.OrdinalIgnoreCase) != true ? ""
        : (detail is null || detail.EndsWith('.') ? "" : ".")
            + (_settings.AppToken is null
                ? " AppToken is missing: online, a ticket is accepted only with the application token it was issued for. Set AppToken."
                : " AppToken may be wrong: a ticket is accepted only with the application token it was issued for. Check both.");

    private static ChatAgentRateLimitException CreateRateLimit(ChatCall call, HttpResponseMessage response, TimeSpan? retryAfter)
    {
        string delay = retryAfter is { } time ? FormattableString.Invariant($"in {time.TotalSeconds:0.###} seconds") : "later";
        return new($"{call.Operation.Name} was rejected (HTTP {(int)response.StatusCode}): the server asks to retry {delay}.{DescribeCause(response)}{CallFailure.Hint(call)}", GetCause(call, response))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            RetryAfter = retryAfter,
            StatusCode = response.StatusCode,
        };
    }

    private string? GetExcerpt(ChatCall call, ReadOnlyMemory<byte> body)
    {
        // A character takes at most four bytes. Twice as many are read, because redaction, which precedes truncation so that no part
        // of a secret remains, shortens the text.
        ReadOnlySpan<byte> start = body.Span[..Math.Min(body.Length, MaxExcerptLength * 8)];
        string text = Redact(call, Encoding.UTF8.GetString(start));
        return text.Length == 0 ? null : ServerText.Truncate(text, MaxExcerptLength);
    }

    private string Redact(ChatCall call, string text) => call.Redact(text, _settings.AppToken);
}
