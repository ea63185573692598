using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>Every operation of the Webhook agent with its retry class, in one table.</summary>
internal static class WebhookOperations
{
    private static readonly ResponseDescriptor<Webhook> OneWebhook = new(nameof(Webhook.WebhookId), WebhookReader.ReadWebhook);
    private static readonly ResponseDescriptor<IReadOnlyList<Webhook>> Webhooks = new(null, WebhookReader.ReadWebhooks);
    private static readonly ResponseDescriptor<WebhookResult> Result = new(nameof(WebhookResult.Success), WebhookReader.ReadResult);
    private static readonly ResponseDescriptor<string> OneString = new(null, WebhookReader.ReadString);

    public static readonly ValueOperation<WebhookRequest, Webhook> CreateDefaultWebhook = Create(nameof(CreateDefaultWebhook), RetryClass.Read, OneWebhook);
    public static readonly ValueOperation<WebhookRequest, Webhook> GetWebhook = Create(nameof(GetWebhook), RetryClass.Read, OneWebhook);
    public static readonly ValueOperation<WebhookRequest, IReadOnlyList<Webhook>> GetAllWebhooks = Create(nameof(GetAllWebhooks), RetryClass.Read, Webhooks);
    public static readonly ValueOperation<WebhookRequest, string> GetLastError = Create(nameof(GetLastError), RetryClass.Read, OneString);

    // A second test event does no harm.
    public static readonly ValueOperation<WebhookRequest, WebhookResult> TestWebhook = Create(nameof(TestWebhook), RetryClass.IdempotentWrite, Result);
    public static readonly ValueOperation<WebhookRequest, Webhook> SaveStoredWebhook = Create("SaveWebhook", RetryClass.IdempotentWrite, OneWebhook);
    public static readonly ValueOperation<WebhookRequest, Webhook> SaveNewWebhook = Create("SaveWebhook", RetryClass.NotRetryable, OneWebhook);
    public static readonly VoidOperation<WebhookRequest> DeleteWebhook = new(
        nameof(DeleteWebhook), RetryClass.IdempotentWrite, WebhookRequest.SendAsync, IsDelete: true, Agent: Agent);
    public static readonly VoidOperation<WebhookRequest> SignalEvent = new(
        nameof(SignalEvent), RetryClass.NotRetryable, WebhookRequest.SendAsync, Agent: Agent);

    private const string Agent = "Webhook";

    private static ValueOperation<WebhookRequest, T> Create<T>(string name, RetryClass retryClass, ResponseDescriptor<T> response) =>
        new(name, retryClass, WebhookRequest.SendAsync, response, Agent: Agent);
}
