namespace SuperOffice.Chat.Client.Testing;

/// <summary>Specifies whether an emulator sends events to a webhook.</summary>
public enum RegisteredWebhookState
{
    /// <summary>Events are sent.</summary>
    Active = 1,

    /// <summary>A user or an application stopped the webhook.</summary>
    Stopped = 2,

    /// <summary>The emulator stopped the webhook, after failures in a row or a response with 410.</summary>
    TooManyErrors = 3,
}
