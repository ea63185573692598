namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Determines whether the server sends events to a webhook.</summary>
public enum WebhookState
{
    /// <summary>No state. As a filter: webhooks in any state.</summary>
    Unknown = 0,

    /// <summary>Events are sent.</summary>
    Active = 1,

    /// <summary>A user or an application stopped the webhook.</summary>
    Stopped = 2,

    /// <summary>
    /// The server stopped the webhook after nine failures in a row, or because its receiver responded with 410 Gone. Events are lost
    /// until it is active again.
    /// </summary>
    TooManyErrors = 3,
}
