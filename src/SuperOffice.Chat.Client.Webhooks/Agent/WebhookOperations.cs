using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>Every operation of the Webhook agent with its retry class, in one table.</summary>
internal static class WebhookOperations
{
    public static readonly ChatOperation CreateDefaultWebhook = Of(nameof(CreateDefaultWebhook), RetryClass.Read);
    public static readonly ChatOperation GetWebhook = Of(nameof(GetWebhook), RetryClass.Read);
    public static readonly ChatOperation GetAllWebhooks = Of(nameof(GetAllWebhooks), RetryClass.Read);
    public static readonly ChatOperation GetLastError = Of(nameof(GetLastError), RetryClass.Read);

    // A second test event does no harm.
    public static readonly ChatOperation TestWebhook = Of(nameof(TestWebhook), RetryClass.IdempotentWrite);
    public static readonly ChatOperation SaveStoredWebhook = Of("SaveWebhook", RetryClass.IdempotentWrite);
    public static readonly ChatOperation SaveNewWebhook = Of("SaveWebhook", RetryClass.NotRetryable);
    public static readonly ChatOperation DeleteWebhook = Of(nameof(DeleteWebhook), RetryClass.IdempotentWrite) with { IsDelete = true, IsVoid = true };
    public static readonly ChatOperation SignalEvent = Of(nameof(SignalEvent), RetryClass.NotRetryable) with { IsVoid = true };

    private static ChatOperation Of(string name, RetryClass retryClass) => new(name, retryClass, Agent: "Webhook");
}
