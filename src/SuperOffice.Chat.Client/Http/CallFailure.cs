using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Makes the exceptions of calls that got no answer, or none that can be read.</summary>
internal static class CallFailure
{
    private const string MayBeDone = " The server may have done it all the same: look before trying again.";

    public static ChatAgentException NoCredential(ChatCall call, Exception cause, bool isRenewal)
    {
        string why = cause is ChatCredentialException ? $": {call.Redacted(cause.Message).TrimEnd('.')}" : $" ({cause.GetType().Name})";
        string message = isRenewal
            ? $"{call.Operation.Name} was refused (401), and the credential could not be renewed{why}."
            : $"{call.Operation.Name} was not sent: the credential could not be obtained{why}.";
        Exception? shown = ExceptionRedactor.Redact(cause, call.Redacted);
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
        };
    }

    public static ChatAgentTenantException NotRunning(ChatCall call, string tenantId, OpenEnum<TenantState> state)
    {
        string why = state.HasValue
            ? $"tenant {tenantId} is not running (state {state.Text})"
            : $"the environment knows no tenant {tenantId}; check TenantId and Environment";
        return new($"{call.Operation.Name} {Fate(call)}: {why}.{Hint(call)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            TenantId = tenantId,
            State = state,
        };
    }

    public static ChatAgentProtocolException NoAddress(ChatCall call, HttpStatusCode status, TenantResolutionException cause) =>
        new($"{call.Operation.Name} {Fate(call)}: {cause.Message}.{Hint(call)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = status,
        };

    public static ChatAgentConnectionException SecondTry(ChatCall call) =>
        new($"{call.Operation.Name} must not be sent twice, and its first try is under way or done.{MayBeDone}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.Operation.Writes,
        };

    public static ChatAgentConnectionException NoAnswer(ChatCall call, Exception cause, bool isTimeout, bool wasUnsent = false)
    {
        bool timedOut = isTimeout || AttemptJudge.IsConnectTimeout(cause) || AttemptJudge.IsHttpClientTimeout(cause)
            || cause is TenantResolutionException { InnerException: OperationCanceledException };
        return new($"{call.Operation.Name} got no answer: {Why(cause, timedOut, wasUnsent)}.{Hint(call)}", Presentable(call, cause))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            IsTimeout = timedOut,
            HttpRequestError = (cause as HttpRequestException)?.HttpRequestError,
        };
    }

    /// <param name="call">The call.</param>
    /// <param name="totalTimeout">The timeout that elapsed.</param>
    /// <param name="last">The last attempt whose result is known; null when there is none.</param>
    public static ChatAgentConnectionException OutOfTime(ChatCall call, TimeSpan totalTimeout, Attempt? last)
    {
        Exception? cause = last?.Failure?.InnerException ?? last?.Failure;
        string seconds = totalTimeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        string result = last is { } attempt ? $"; the last result: {ResultOf(attempt)}" : "";
        return new($"{call.Operation.Name} did not succeed within {seconds} seconds and {call.Attempts} attempts{result}.{Hint(call)}", cause)
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            IsTimeout = true,
            HttpRequestError = (last?.Failure as ChatAgentConnectionException)?.HttpRequestError,
        };
    }

    public static ChatAgentProtocolException CutAnswer(ChatCall call, HttpStatusCode status, Exception cause) =>
        Unreadable(
            call,
            status,
            cause is AnswerTooLongException ? cause.Message
                : cause.InnerException is InvalidDataException or InvalidOperationException ? "the answer cannot be unpacked"
                : "the answer broke off before its end",
            null,
            cause is AnswerTooLongException ? null : Presentable(call, cause));

    /// <summary>The application disposed the client while the call was in progress.</summary>
    public static ChatAgentConnectionException Disposed(ChatCall call, Exception cause) =>
        new($"{call.Operation.Name} was canceled: the {nameof(ChatAgentClient)} was disposed during the call.{Hint(call)}", Presentable(call, cause))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
        };

    public static ChatAgentProtocolException Unreadable(
        ChatCall call, HttpStatusCode status, string what, string? excerpt, Exception? cause = null) =>
        new($"{call.Operation.Name} got no answer of the web API ({(int)status}): {what.TrimEnd('.')}.{Hint(call)}", cause)
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            StatusCode = status,
            ResponseExcerpt = excerpt,
        };

    // Nobody has judged the credential: the identity provider, or whatever an application's credential asks, did not respond.
    private static bool IsUnreachable(Exception cause) => cause
        is ChatCredentialException { IsTransient: true }
        or HttpRequestException { StatusCode: null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError }
        or SocketException
        or TimeoutException
        or OperationCanceledException;

    private static bool IsTimeout(Exception? cause) => cause
        is TimeoutException
        or OperationCanceledException
        or HttpRequestException { InnerException: OperationCanceledException or TimeoutException or Polly.Timeout.TimeoutRejectedException };

    public static string Hint(ChatCall call) => call.OutcomeUnknown ? MayBeDone : "";

    private static string Fate(ChatCall call) => call.Attempts == 0 ? "was not sent" : "failed";

    private static string ResultOf(Attempt attempt) => attempt switch
    {
        { Response: { } response } => $"status {(int)response.StatusCode}",
        { Failure: ChatAgentConnectionException { InnerException: { } cause } failure } =>
            Why(cause, failure.IsTimeout, wasUnsent: attempt.Verdict == Verdict.NotSent),
        _ => attempt.Failure!.GetType().Name,
    };

    private static string Why(Exception cause, bool timedOut, bool wasUnsent) => cause switch
    {
        TenantResolutionException => cause.Message,
        _ when AttemptJudge.IsHttpClientTimeout(cause) =>
            "the HttpClient.Timeout that the application set elapsed; remove it, or set it above TotalTimeout",
        _ when timedOut && AttemptJudge.IsConnectTimeout(cause) => "the connection could not be opened in time",
        OperationCanceledException when timedOut && wasUnsent => "no connection became free in time, and the request was not sent",
        OperationCanceledException when timedOut => "it did not come in time",
        _ when timedOut => $"it did not come in time ({cause.GetType().Name})",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host name is not known",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: SocketException socket } =>
            $"the connection could not be opened ({socket.SocketErrorCode})",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "the connection could not be opened",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "no secure connection could be agreed (TLS or certificate)",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => "the proxy did not let it through",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "the server closed the connection",
        SocketException socket => $"the connection broke ({socket.SocketErrorCode})",
        HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: null } when wasUnsent =>
            $"the request could not be sent ({nameof(HttpRequestException)})",
        HttpRequestException or IOException or OperationCanceledException => $"the connection broke ({cause.GetType().Name})",
        _ => $"a handler of the application or of the platform threw {cause.GetType().FullName}",
    };

    // The cause always stays. Our own internal exceptions are replaced with theirs.
    private static Exception? Presentable(ChatCall call, Exception? cause) =>
        cause is TenantResolutionException ? Presentable(call, cause.InnerException)
        : cause is null ? null : ExceptionRedactor.Redact(cause, call.Redacted);
}
