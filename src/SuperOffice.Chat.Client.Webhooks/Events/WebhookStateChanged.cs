using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>
/// Represents a change of the state of another webhook (<c>webhook66.started</c>, <c>webhook66.stopped</c>,
/// <c>webhook66.errors</c>). To receive it, subscribe a second webhook with another address.
/// </summary>
public sealed record WebhookStateChanged : ChatWebhookEvent
{
    /// <summary>Gets the id of the webhook whose state changed.</summary>
    /// <value>0 when the body does not say which.</value>
    public int WebhookId { get; init; }

    /// <summary>Gets the new state.</summary>
    public OpenEnum<WebhookState> State { get; init; }
}
