namespace SuperOffice.Chat.Client.Testing;

/// <summary>Specifies what becomes of an event whose third attempt has failed.</summary>
public enum FailedWebhookDelivery
{
    /// <summary>The event is discarded.</summary>
    Discard,

    /// <summary>The same change is sent again, after the events that wait, with a new event id.</summary>
    SendAgain,
}
