using SuperOffice.Chat.Client;

namespace ChatSample;

/// <summary>Suggests what to do about each kind of error.</summary>
internal static class ErrorAdvice
{
    public static string For(ChatAgentException exception) => exception switch
    {
        // First, because every kind of error can have an unknown outcome.
        { OutcomeUnknown: true } => "The operation may have completed on the server. Check before you try again.",
        ChatAgentAuthenticationException => "Check the credential. Tickets and tokens expire; online, a ticket needs AppToken.",
        ChatAgentRateLimitException { RetryAfter: TimeSpan delay } => $"Try again in {Math.Ceiling(delay.TotalSeconds)} seconds.",
        ChatAgentRateLimitException => "Try again later, or send fewer requests at the same time.",
        ChatAgentConnectionException { IsTimeout: true } => "The server or the network is slow. Try again later.",
        ChatAgentConnectionException => "Check BaseAddress and the network.",
        ChatAgentProtocolException => "The response is not from the web API. Check BaseAddress for a proxy or a sign-in page.",
        ChatAgentTenantException => "The tenant does not exist or is not running. Check Environment and TenantId.",
        ChatAgentApiException api => $"The server rejected the request with status {(int)api.StatusCode}: correct the request.",
        _ => "Try again later.",
    };
}
