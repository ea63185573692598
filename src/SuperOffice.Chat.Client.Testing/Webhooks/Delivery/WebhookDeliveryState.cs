namespace SuperOffice.Chat.Client.Testing;

/// <summary>Specifies how far the delivery of an event is.</summary>
public enum WebhookDeliveryState
{
    /// <summary>The delivery waits for its first or its next attempt.</summary>
    Pending,

    /// <summary>The receiver responded with 200.</summary>
    Delivered,

    /// <summary>All attempts failed, or the webhook was stopped by the failure.</summary>
    Failed,

    /// <summary>The event was lost before its first attempt, because a fault was injected.</summary>
    Lost,

    /// <summary>The webhook was stopped or removed while the delivery waited.</summary>
    Abandoned,
}
