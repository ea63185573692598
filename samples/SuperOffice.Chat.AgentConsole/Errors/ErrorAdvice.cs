using System.Globalization;
using System.Net;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.AgentConsole.Errors;

/// <summary>Suggests what to do about an error of the client.</summary>
internal static class ErrorAdvice
{
    public static string For(ChatAgentException exception) => exception switch
    {
        { OutcomeUnknown: true } => "The operation may have completed on the server. Check before you try again.",
        ChatAgentTenantException { State.HasValue: false } => "Check --tenant-id and --environment.",
        ChatAgentTenantException => "Try again when the tenant is running; the command status shows its state.",
        ChatAgentAuthenticationException { InnerException: ChatCredentialException { Error: "invalid_grant" } } =>
            "The consent has expired or was withdrawn. Let the user sign in again, and set the new refresh token.",
        ChatAgentAuthenticationException =>
            "Check --scheme and its values. Tickets and tokens expire; online, a ticket needs --app-token too.",
        ChatAgentRateLimitException { RetryAfter: TimeSpan wait } =>
            string.Create(CultureInfo.InvariantCulture, $"Try again in {Math.Ceiling(wait.TotalSeconds)} seconds."),
        ChatAgentRateLimitException => "Try again later, or with a lower --concurrency.",
        ChatAgentConnectionException { IsTimeout: true } =>
            "Try again; if the server is slow, raise AttemptTimeout and TotalTimeout in the settings.",
        ChatAgentConnectionException connection => ForConnection(connection.HttpRequestError),
        ChatAgentProtocolException =>
            "The response did not come from the SuperOffice web API. Check --base-address; the usual cause is a proxy or a sign-in page.",
        ChatAgentApiException api => ForStatus(api.StatusCode),
        _ => "Run the command again with --verbose for details.",
    };

    private static string ForConnection(HttpRequestError? error) => error switch
    {
        HttpRequestError.NameResolutionError => "The host name could not be resolved. Check --base-address or --environment, and the network.",
        HttpRequestError.SecureConnectionError => "The TLS connection failed: the certificate is not trusted, or the server does not support https.",
        _ => "Check --base-address or --environment, and the network, and try again.",
    };

    private static string ForStatus(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => "The user may lack a right or a license, or the application is not approved in this tenant.",
        HttpStatusCode.NotFound => "Check --base-address: it may name another tenant or another version of the web API.",
        HttpStatusCode.MisdirectedRequest => "The tenant has moved. Set the new --base-address, or use --environment and --tenant-id to follow it.",
        >= HttpStatusCode.InternalServerError => "The server failed to process the request. Try again later.",
        _ => "Correct the request as the error message says, and try again.",
    };
}
