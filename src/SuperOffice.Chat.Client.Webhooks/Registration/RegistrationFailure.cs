namespace SuperOffice.Chat.Client.Webhooks.Registration;

/// <summary>Adds the usual causes to the failures of a registration.</summary>
internal static class RegistrationFailure
{
    private const string Permission =
        "The Webhook agent may not be enabled for the app: online, ask for it in the developer portal, after which each tenant's administrator has to approve the app again; onsite, set EnableWebhooks.";

    public static ChatAgentApiException OfSearch(ChatAgentApiException failure) => With(failure, Permission);

    public static ChatAgentApiException OfSave(ChatAgentApiException failure, Webhook webhook) => With(
        failure,
        $"The server sends a test event before it saves, and the receiver must respond with 200: check that '{new Uri(webhook.TargetUrl!).Authority}' is reachable from the internet with a valid certificate, already listens, and accepts the new secret. {Permission}");

    private static ChatAgentApiException With(ChatAgentApiException failure, string causes) => new($"{failure.Message} {causes}", failure)
    {
        Operation = failure.Operation,
        Attempts = failure.Attempts,
        OutcomeUnknown = failure.OutcomeUnknown,
        StatusCode = failure.StatusCode,
        ErrorType = failure.ErrorType,
        ErrorSource = failure.ErrorSource,
        Detail = failure.Detail,
        ResponseExcerpt = failure.ResponseExcerpt,
    };
}
