using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>Every operation of the Webhook agent with its retry class, in one table.</summary>
internal static class WebhookOperations
{
    public static readonly ChatOperation CreateDefaultWebhook = Create(nameof(CreateDefaultWebhook), RetryClass.Read);
    public static readonly ChatOperation GetWebhook = Create(nameof(GetWebhook), RetryClass.Read);
    public static readonly ChatOperation GetAllWebhooks = Create(nameof(GetAllWebhooks), RetryClass.Read);
    public static readonly ChatOperation GetLastError = Create(nameof(GetLastError), RetryClass.Read);

    // A second test event does no harm.
    public static readonly ChatOperation TestWebhook = Create(nameof(TestWebhook), RetryClass.IdempotentWrite);
    public static readonly ChatOperation SaveStoredWebhook = Create("SaveWebhook", RetryClass.IdempotentWrite);
    public static readonly ChatOperation SaveNewWebhook = Create("SaveWebhook", RetryClass.NotRetryable);
    public static readonly ChatOperation DeleteWebhook = Create(nameof(DeleteWebhook), RetryClass.IdempotentWrite) with { IsDelete = true, IsVoid = true };
    public static readonly ChatOperation SignalEvent = Create(nameof(SignalEvent), RetryClass.NotRetryable) with { IsVoid = true };

    private static ChatOperation Create(string name, RetryClass retryClass) => new(name, retryClass, Agent: "Webhook");
}
