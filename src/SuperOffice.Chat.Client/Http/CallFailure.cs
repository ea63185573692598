using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Makes the exceptions of calls that got no answer, or none that can be read.</summary>
internal static class CallFailure
{
    private const string MayBeDone = " The server may have done it all the same: look before trying again.";

    public static ChatAgentAuthenticationException NoCredential(ChatCall call, Exception cause, bool isRenewal)
    {
        string why = cause is ChatSignInException ? $": {cause.Message.TrimEnd('.')}" : $" ({cause.GetType().Name})";
        return new(
            isRenewal
                ? $"{call.Operation.Name} was refused (401), and the credential could not be renewed{why}."
                : $"{call.Operation.Name} was not sent: the credential could not be got{why}.",
            cause)
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

    public static ChatAgentProtocolException NoAddress(ChatCall call, HttpStatusCode status, TenantLookupException cause) =>
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

    public static ChatAgentConnectionException NoAnswer(ChatCall call, Exception cause, bool isTimeout)
    {
        bool timedOut = isTimeout || AttemptJudge.IsConnectTimeout(cause);
        return new($"{call.Operation.Name} got no answer: {Why(cause, timedOut)}.{Hint(call)}", Presentable(cause))
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            IsTimeout = timedOut,
            HttpRequestError = (cause as HttpRequestException)?.HttpRequestError,
        };
    }

    public static ChatAgentConnectionException OutOfTime(ChatCall call, TimeSpan totalTimeout, string lastTry) =>
        new($"{call.Operation.Name} had no success within {totalTimeout.TotalSeconds:0.###} seconds and {call.Attempts} tries; the last one: {lastTry}.{Hint(call)}")
        {
            Operation = call.Operation.Name,
            Attempts = call.Attempts,
            OutcomeUnknown = call.OutcomeUnknown,
            IsTimeout = true,
        };

    public static ChatAgentProtocolException CutAnswer(ChatCall call, HttpStatusCode status, Exception cause) =>
        Unreadable(
            call,
            status,
            cause.InnerException is InvalidDataException or InvalidOperationException
                ? "the answer cannot be unpacked"
                : "the answer broke off before its end",
            null,
            cause);

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

    public static string Hint(ChatCall call) => call.OutcomeUnknown ? MayBeDone : "";

    private static string Fate(ChatCall call) => call.Attempts == 0 ? "was not sent" : "failed";

    private static string Why(Exception cause, bool timedOut) => cause switch
    {
        TenantLookupException => cause.Message,
        _ when timedOut && AttemptJudge.IsConnectTimeout(cause) => "the connection could not be opened in time",
        _ when timedOut => "it did not come in time",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the host name is not known",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: SocketException socket } =>
            $"the connection could not be opened ({socket.SocketErrorCode})",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "the connection could not be opened",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            "no secure connection could be agreed (TLS or certificate)",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => "the proxy did not let it through",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "the server closed the connection",
        SocketException socket => $"the connection broke ({socket.SocketErrorCode})",
        _ => $"the connection broke ({cause.GetType().Name})",
    };

    // Our users see the platform's exceptions as causes, not those of the libraries we happen to use.
    private static Exception? Presentable(Exception? cause) =>
        cause is TenantLookupException ? Presentable(cause.InnerException)
        : cause is HttpRequestException or IOException or SocketException or OperationCanceledException or TimeoutException ? cause
        : null;
}
