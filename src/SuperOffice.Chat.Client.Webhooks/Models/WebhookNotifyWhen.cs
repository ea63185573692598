namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>The occasions on which the server reports problems of a webhook to people.</summary>
[Flags]
public enum WebhookNotifyWhen
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>When a delivery fails for the first time.</summary>
    FirstFailure = 1,

    /// <summary>When the webhook is stopped.</summary>
    Disabling = 2,
}
