using System.Globalization;
using System.Net;
using SuperOffice.Chat.Client;

namespace SuperOffice.Chat.Sample.Console.Errors;

/// <summary>What to do about an error of the client.</summary>
internal static class ErrorAdvice
{
    public static string For(ChatAgentException exception) => exception switch
    {
        { OutcomeUnknown: true } => "The server may have carried it out all the same. Look before you try again.",
        ChatAgentTenantException { State.HasValue: false } => "Check --tenant-id and --environment.",
        ChatAgentTenantException => "Try again when the tenant is running; the command status shows its state.",
        ChatAgentAuthenticationException { InnerException: ChatSignInException { Error: "invalid_grant" } } =>
            "The consent has ended or was taken back. Let the user sign in again, and set the new refresh token.",
        ChatAgentAuthenticationException =>
            "Check --scheme and its values. Tickets and tokens expire; online, a ticket needs --app-token too.",
        ChatAgentRateLimitException { RetryAfter: TimeSpan wait } =>
            string.Create(CultureInfo.InvariantCulture, $"Try again in {Math.Ceiling(wait.TotalSeconds)} seconds."),
        ChatAgentRateLimitException => "Try again later, or with a lower --concurrency.",
        ChatAgentConnectionException { IsTimeout: true } =>
            "Try again; if the server is slow, raise AttemptTimeout and TotalTimeout in the settings.",
        ChatAgentConnectionException connection => ForConnection(connection.HttpRequestError),
        ChatAgentProtocolException =>
            "Something else than SuperOffice's web API answered. Check --base-address; a proxy or a sign-in page is the usual cause.",
        ChatAgentApiException api => ForStatus(api.StatusCode),
        _ => "Run again with --verbose to see more.",
    };

    private static string ForConnection(HttpRequestError? error) => error switch
    {
        HttpRequestError.NameResolutionError => "There is no such host, or no network. Check --base-address or --environment.",
        HttpRequestError.SecureConnectionError => "The server's certificate was not accepted, or it does not speak https.",
        _ => "Check --base-address or --environment, and the network, and try again.",
    };

    private static string ForStatus(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => "The user may lack a right or a licence, or the application is not approved in this tenant.",
        HttpStatusCode.NotFound => "Check --base-address: the tenant or the version of the web API may be another one.",
        HttpStatusCode.MisdirectedRequest => "The tenant has moved. Set its new --base-address, or --environment and --tenant-id, by which it is followed.",
        >= HttpStatusCode.InternalServerError => "The server has trouble. Try again later.",
        _ => "Correct what the server names, and try again.",
    };
}
