using System.Net;
using System.Net.Sockets;
using Polly.Timeout;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Creates the exceptions of calls that received no response, or a response that cannot be read.</summary>
internal static class CallFailure
{
    private const string MayHaveCompleted = " The operation may have completed on the server; check before retrying.";

    public static ChatAgentException CredentialFailed(ChatCall call, Exception cause, bool isRenewal)
    {
        string why = cause is ChatCredentialException ? $": {call.Redact(cause.Message).TrimEnd('.')}" : $" ({cause.GetType().Name})";
        string message = isRenewal
            ? $"{call.Operation.Name} was rejected (HTTP 401), and the credential could not be renewed{why}."
            : $"{call.Operation.Name} was not sent: the credential could not be obtained{why}.";
        Exception? shown = ExceptionRedactor.Redact(cause, call.Redact);
        if (IsUnreachable(cause))
        {
            return new ChatAgentConnectionException(message, shown)
            {
                Operation = call.Operation.Name,
                Attempts = call.Attempts,
                OutcomeUnknown = call.OutcomeUnknown,
                IsTimeout = IsTimeout(cause) || IsTimeout(cause.InnerException),
                HttpRequestError = (cause as HttpRequestException ?? cause.InnerException as HttpRequestException)?.HttpRequestError,
            };
        }

        return new ChatAgentAuthenticationException(message, shown)
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            Detail = cause is ChatCredentialException ? call.Redact(cause.Message) : null,
        };
    }

    public static ChatAgentTenantException TenantNotRunning(ChatCall call, string tenantId, OpenEnum<TenantState> state)
    {
        string why = state.HasValue
            ? $"tenant {tenantId} is not running (state {state.Text})"
            : $"tenant {tenantId} does not exist in the environment; check TenantId and Environment";
        return new($"{call.Operation.Name} {SentOrFailed(call)}: {why}.{Hint(call)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            TenantId = tenantId,
            State = state,
        };
    }

    public static ChatAgentProtocolException TenantNotResolved(ChatCall call, HttpStatusCode status, TenantResolutionException cause) =>
        new($"{call.Operation.Name} {SentOrFailed(call)}: {cause.Message}.{Hint(call)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = status,
        };

    public static ChatAgentConnectionException SecondAttempt(ChatCall call) =>
        new($"{call.Operation.Name} was not sent a second time: it must not be retried, and its first attempt is in progress or complete.{MayHaveCompleted}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.Operation.Writes,
        };

    /// <param name="call">The call.</param>
    /// <param name="cause">The failure.</param>
    /// <param name="attemptTimeout">The timeout of the attempt if it elapsed, or null.</param>
    /// <param name="wasUnsent">True when the request was definitely not sent.</param>
    public static ChatAgentConnectionException NoResponse(ChatCall call, Exception cause, TimeSpan? attemptTimeout = null, bool wasUnsent = false)
    {
        string reason = Describe(call, cause, attemptTimeout, wasUnsent);
        return new($"{call.Operation.Name} received no response: {reason}.{Hint(call)}", GetInnerException(call, cause))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            IsTimeout = attemptTimeout is not null
                || AttemptClassifier.IsConnectTimeout(cause)
                || AttemptClassifier.IsHttpClientTimeout(cause)
                || cause is TimeoutException or TimeoutRejectedException or TenantResolutionException { InnerException: OperationCanceledException },
            HttpRequestError = (cause as HttpRequestException)?.HttpRequestError,
            Reason = reason,
        };
    }

    /// <param name="call">The call.</param>
    /// <param name="totalTimeout">The timeout that elapsed.</param>
    /// <param name="last">The last attempt whose result is known, or null.</param>
    /// <param name="cause">The failure of the attempt that the timeout ended, which is reported when no earlier one is known.</param>
    public static ChatAgentConnectionException TotalTimeoutElapsed(ChatCall call, TimeSpan totalTimeout, Attempt? last, Exception? cause = null)
    {
        cause = last?.Failure?.InnerException ?? last?.Failure ?? cause;
        string result = last is { } attempt ? $"; last result: {Describe(attempt)}" : "";
        return new($"{call.Operation.Name} failed: the total timeout of {Format(totalTimeout)} elapsed after {call.Attempts} attempt(s){result}.{Hint(call)}", cause)
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            IsTimeout = true,
            HttpRequestError = (last?.Failure as ChatAgentConnectionException)?.HttpRequestError,
        };
    }

    public static ChatAgentProtocolException TruncatedResponse(ChatCall call, HttpStatusCode status, Exception cause) =>
        InvalidResponse(
            call,
            status,
            cause is ResponseTooLargeException tooLarge
                ? FormattableString.Invariant($"exceeds the limit of {tooLarge.Limit} bytes (MaxResponseSize)")
                : cause.InnerException is InvalidDataException or InvalidOperationException ? "cannot be decompressed"
                : "is truncated",
            null,
            cause is ResponseTooLargeException ? null : GetInnerException(call, cause));

    /// <summary>Creates the exception of a call whose client was disposed while it was in progress.</summary>
    public static ChatAgentConnectionException Disposed(ChatCall call, Exception cause) =>
        new($"{call.Operation.Name} was canceled: the ChatAgentClient was disposed during the call.{Hint(call)}", GetInnerException(call, cause))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
        };

    public static ChatAgentProtocolException InvalidResponse(
        ChatCall call, HttpStatusCode status, string problem, string? excerpt, Exception? cause = null) =>
        new($"{call.Operation.Name} failed: the response (HTTP {(int)status}) {problem.TrimEnd('.')}.{Hint(call)}", cause)
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = status,
            ResponseExcerpt = excerpt,
        };

    // The credential was not rejected: the identity provider, or the service that a credential of the application calls, did not
    // respond.
    private static bool IsUnreachable(Exception cause) => cause
        is ChatCredentialException { IsTransient: true }
        or HttpRequestException { StatusCode: null or HttpStatusCode.RequestTimeout or HttpStatusCodes.TooManyRequests or >= HttpStatusCode.InternalServerError }
        or SocketException
        or TimeoutException
        or OperationCanceledException;

    private static bool IsTimeout(Exception? cause) => cause
        is TimeoutException
        or OperationCanceledException
        or HttpRequestException { InnerException: OperationCanceledException or TimeoutException or Polly.Timeout.TimeoutRejectedException };

    public static string Hint(ChatCall call) => call.OutcomeUnknown ? MayHaveCompleted : "";

    private static string SentOrFailed(ChatCall call) => call.Attempts == 0 ? "was not sent" : "failed";

    private static string Describe(Attempt attempt) => attempt switch
    {
        { Response: { } response } => $"status {(int)response.StatusCode}",
        { Failure: ChatAgentConnectionException { Reason: { } reason } } => reason,
        _ => attempt.Failure!.GetType().Name,
    };

    private static string Format(TimeSpan timeout) => FormattableString.Invariant($"{timeout.TotalSeconds:0.###} seconds");

    private static string DescribeStep(CallStep step) => step switch
    {
        CallStep.TenantAddress => "the address of the tenant could not be obtained in time",
        CallStep.Credential => "the credential could not be obtained in time",
        CallStep.Network => "no connection became available in time, and the request was not sent",
        _ => "a handler of the application did not send the request in time",
    };

    private static string Describe(ChatCall call, Exception cause, TimeSpan? attemptTimeout, bool wasUnsent) => cause switch
    {
        TenantResolutionException => cause.Message,
        _ when AttemptClassifier.IsHttpClientTimeout(cause) =>
            "the HttpClient.Timeout that the application set elapsed; remove it, or set it above TotalTimeout",
        _ when AttemptClassifier.IsConnectTimeout(cause) => "the connection could not be opened in time",
        OperationCanceledException when attemptTimeout is not null && (wasUnsent || call.Step is CallStep.TenantAddress or CallStep.Credential) =>
            DescribeStep(call.Step),
        OperationCanceledException when attemptTimeout is { } timeout => $"the attempt timeout of {Format(timeout)} elapsed",
        _ when attemptTimeout is { } timeout => $"the attempt timeout of {Format(timeout)} elapsed ({cause.GetType().Name})",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host name could not be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: SocketException socket } =>
            $"the connection could not be opened ({socket.SocketErrorCode})",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "the connection could not be opened",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "the TLS connection could not be established (protocol or certificate)",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => "the proxy rejected the connection",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "the server closed the connection",
        SocketException socket => $"the connection was interrupted ({socket.SocketErrorCode})",
        HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: null } when wasUnsent =>
            $"the request could not be sent ({nameof(HttpRequestException)})",
        HttpRequestException or IOException or OperationCanceledException => $"the connection was interrupted ({cause.GetType().Name})",
        _ => $"a handler of the application or the platform threw {cause.GetType().FullName}",
    };

    // The cause is never dropped. An internal exception is replaced with its own cause.
    private static Exception? GetInnerException(ChatCall call, Exception? cause) =>
        cause is TenantResolutionException ? GetInnerException(call, cause.InnerException)
        : cause is null ? null : ExceptionRedactor.Redact(cause, call.Redact);
}
