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
        HttpRequestError.NameResolutionError => "There is no such host, or no network. Check --base-address.",
        HttpRequestError.SecureConnectionError => "The server's certificate was not accepted, or it does not speak https.",
        _ => "Check --base-address and the network, and try again.",
    };

    private static string ForStatus(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => "The user may lack a right or a licence, or the application is not approved in this tenant.",
        HttpStatusCode.NotFound => "Check --base-address: the tenant or the version of the web API may be another one.",
        HttpStatusCode.MisdirectedRequest => "The tenant has moved. Ask for its new address and set --base-address.",
        >= HttpStatusCode.InternalServerError => "The server has trouble. Try again later.",
        _ => "Correct what the server names, and try again.",
    };
}
