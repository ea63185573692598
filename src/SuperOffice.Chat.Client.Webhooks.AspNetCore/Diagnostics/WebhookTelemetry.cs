namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>The names in traces and metrics.</summary>
internal static class WebhookTelemetry
{
    public const string Name = "SuperOffice.Chat.Client.Webhooks";

    public const string ErrorType = "error.type";
    public const string EventName = "superoffice.chat.event";
    public const string Reason = "superoffice.chat.refusal";
    public const string SessionId = "superoffice.chat.session_id";
    public const string TenantId = "superoffice.chat.tenant_id";
    public const string WebhookName = "superoffice.chat.webhook_name";

    public static readonly string Version = typeof(WebhookTelemetry).Assembly.GetName().Version!.ToString(3);

    /// <summary>Gets the kind of an event. Names of custom events are not used, since there is no end to them.</summary>
    public static string KindOf(ChatWebhookEvent webhookEvent) => webhookEvent switch
    {
        ChatSessionCreated => WebhookEvents.ChatCreated,
        ChatSessionChanged => WebhookEvents.ChatChanged,
        ChatMessageAdded => WebhookEvents.ChatMessage,
        WebhookTest => "test",
        WebhookStateChanged => "webhook",
        _ => "other",
    };
}
