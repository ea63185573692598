namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

/// <summary>Describes whether a webhook receives events.</summary>
/// <param name="IsActive">True when the server sends events.</param>
/// <param name="Description">The state, for people.</param>
/// <param name="ConsecutiveErrors">The failures since the last success, as the server counts them.</param>
internal sealed record WebhookStatus(bool IsActive, string Description, int ConsecutiveErrors)
{
    public static WebhookStatus From(Webhook webhook) => new(webhook.State == WebhookState.Active, webhook.State.Text, webhook.ConsecutiveErrors);

    public static WebhookStatus Missing { get; } = new(false, "deleted", 0);

    public static WebhookStatus Failed(Exception exception) => new(false, $"unknown ({exception.GetType().Name})", 0);
}
