namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Specifies how the server reports problems of a webhook to people.</summary>
public enum WebhookNotifyVia
{
    /// <summary>Nobody is notified.</summary>
    None = 0,

    /// <summary>By email.</summary>
    Email = 1,

    /// <summary>Inside SuperOffice.</summary>
    InApp = 2,
}
