using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Diagnostics;

/// <summary>A failure as logs, spans and metrics report it. It holds nothing that a server or a person wrote.</summary>
/// <param name="Type">
/// The value of <c>error.type</c>, by the conventions of OpenTelemetry: a status, the step that failed as HttpClient's own
/// metrics name it, <c>timeout</c>, or the name of an exception.
/// </param>
/// <param name="Status">The status of the response, or null when none was received.</param>
/// <param name="Kind">The name of the exception, or null for a response.</param>
internal readonly record struct CallError(string Type, HttpStatusCode? Status, string? Kind)
{
    /// <summary>Gets a text for logs and the status of a span.</summary>
    public string Description => Kind is null || Type.EndsWith(Kind, StringComparison.Ordinal) ? Type : $"{Kind} ({Type})";

    public static CallError Of(ChatCall call, Exception exception)
    {
        HttpStatusCode? status = StatusOf(call, exception);
        return new(TypeOf(exception, status), status, exception.GetType().Name);
    }

    /// <param name="call">The call.</param>
    /// <param name="attempt">An attempt of it that failed.</param>
    public static CallError Of(ChatCall call, Attempt attempt) => attempt.Response is { } response
        ? new(IsError(response.StatusCode) ? TextOf(response.StatusCode) : "response_ended", response.StatusCode, null)
        : Of(call, attempt.Failure!);

    private static HttpStatusCode? StatusOf(ChatCall call, Exception exception)
    {
        HttpStatusCode? status = exception switch
        {
            ChatAgentApiException refused => refused.StatusCode,
            ChatAgentRateLimitException limited => limited.StatusCode,
            ChatAgentProtocolException unreadable => unreadable.StatusCode,
            HttpRequestException { StatusCode: { } thrown } => thrown,
            ChatAgentAuthenticationException when call.CredentialRenewed => HttpStatusCode.Unauthorized,
            _ => call.Status,
        };
        return status is 0 ? null : status;
    }

    private static string TypeOf(Exception exception, HttpStatusCode? status) =>
        exception is ChatAgentConnectionException { IsTimeout: true } ? "timeout"
        : status is { } received && IsError(received) ? TextOf(received)
        : exception is OperationCanceledException ? "System.OperationCanceledException"
        : exception is ChatAgentConnectionException { HttpRequestError: { } step } && StepOf(step) is { } named ? named
        : Causes(exception).Select(TypeOfCause).FirstOrDefault(static type => type is not null) is { } cause ? cause
        : exception is ChatAgentConnectionException { InnerException: { } other } ? NameOf(other)
        : NameOf(exception);

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static string? TypeOfCause(Exception cause) => cause switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError step } when StepOf(step) is { } named => named,
        HttpIOException { HttpRequestError: HttpRequestError step } when StepOf(step) is { } named => named,
        SocketException or IOException => "connection_error",
        TimeoutException => "timeout",
        _ => null,
    };

    // As the platform's metric http.client.request.duration names them.
    private static string? StepOf(HttpRequestError step) => step switch
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

    private static string TextOf(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Exception exception) => exception.GetType().FullName ?? exception.GetType().Name;
}
