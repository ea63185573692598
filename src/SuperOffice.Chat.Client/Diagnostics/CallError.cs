using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>
/// Represents a failure in logs, spans and metrics. It contains no error message, which may hold personal data.
/// </summary>
/// <param name="Type">
/// The value of the tag <c>error.type</c> of the OpenTelemetry conventions: a status code, a step as in the metrics of
/// HttpClient, <c>timeout</c>, or the full name of an exception type.
/// </param>
/// <param name="Status">The status code of the response, or null when none was received.</param>
/// <param name="ExceptionName">The name of the exception type, or null for a response.</param>
internal readonly record struct CallError(string Type, HttpStatusCode? Status, string? ExceptionName)
{
    /// <summary>Gets the description for logs and for the status of a span.</summary>
    public string Description =>
        ExceptionName is null || Type.EndsWith(ExceptionName, StringComparison.Ordinal) ? Type : $"{ExceptionName} ({Type})";

    public static CallError From(ChatCall call, Exception exception)
    {
        HttpStatusCode? status = GetStatus(call, exception);
        return new(GetErrorType(exception, status), status, exception.GetType().Name);
    }

    /// <param name="call">The call.</param>
    /// <param name="attempt">A failed attempt of the call.</param>
    public static CallError From(ChatCall call, Attempt attempt) => attempt.Response is { } response
        ? new(IsError(response.StatusCode) ? Format(response.StatusCode) : "response_ended", response.StatusCode, null)
        : From(call, attempt.Failure!);

    private static HttpStatusCode? GetStatus(ChatCall call, Exception exception)
    {
        HttpStatusCode? status = exception switch
        {
            ChatAgentApiException api => api.StatusCode,
            ChatAgentRateLimitException rateLimit => rateLimit.StatusCode,
            ChatAgentProtocolException protocol => protocol.StatusCode,
            HttpRequestException { StatusCode: { } requestStatus } => requestStatus,
            ChatAgentAuthenticationException when call.CredentialRenewed => HttpStatusCode.Unauthorized,
            _ => call.Status,
        };
        return status is 0 ? null : status;
    }

    private static string GetErrorType(Exception exception, HttpStatusCode? status) =>
        exception is ChatAgentConnectionException { IsTimeout: true } ? "timeout"
        : status is { } received && IsError(received) ? Format(received)
        : exception is OperationCanceledException ? "System.OperationCanceledException"
        : exception is ChatAgentConnectionException { HttpRequestError: { } error } && GetErrorType(error) is { } type ? type
        : GetCauses(exception).Select(GetErrorTypeOfCause).FirstOrDefault(static type => type is not null) is { } cause ? cause
        : exception is ChatAgentConnectionException { InnerException: { } inner } ? GetFullName(inner)
        : GetFullName(exception);

    private static IEnumerable<Exception> GetCauses(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static string? GetErrorTypeOfCause(Exception cause) => cause switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError error } when GetErrorType(error) is { } type => type,
        HttpIOException { HttpRequestError: HttpRequestError error } when GetErrorType(error) is { } type => type,
        SocketException or IOException => "connection_error",
        TimeoutException => "timeout",
        _ => null,
    };

    // The names are those of the platform's metric http.client.request.duration.
    private static string? GetErrorType(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "name_resolution_error",
        HttpRequestError.ConnectionError => "connection_error",
        HttpRequestError.SecureConnectionError => "secure_connection_error",
        HttpRequestError.HttpProtocolError => "http_protocol_error",
        HttpRequestError.ExtendedConnectNotSupported => "extended_connect_not_supported",
        HttpRequestError.VersionNegotiationError => "version_negotiation_error",
        HttpRequestError.UserAuthenticationError => "user_authentication_error",
        HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
        HttpRequestError.InvalidResponse => "invalid_response",
        HttpRequestError.ResponseEnded => "response_ended",
        HttpRequestError.ConfigurationLimitExceeded => "configuration_limit_exceeded",
        _ => null,
    };

    private static bool IsError(HttpStatusCode status) => status is < HttpStatusCode.OK or >= HttpStatusCode.MultipleChoices;

    private static string Format(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    private static string GetFullName(Exception exception) => exception.GetType().FullName ?? exception.GetType().Name;
}
