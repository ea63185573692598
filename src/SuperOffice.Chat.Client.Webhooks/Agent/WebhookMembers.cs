namespace SuperOffice.Chat.Client.Webhooks.Agent;

/// <summary>The names of a webhook's members on the wire.</summary>
internal static class WebhookMembers
{
    /// <summary>The names that have a property.</summary>
    public static readonly string[] Known =
    [
        nameof(Webhook.WebhookId), nameof(Webhook.Name), nameof(Webhook.Events), nameof(Webhook.TargetUrl), nameof(Webhook.Secret),
        nameof(Webhook.State), nameof(Webhook.Type), nameof(Webhook.Headers), nameof(Webhook.Properties), nameof(Webhook.Registered),
        nameof(Webhook.RegisteredAssociate), nameof(Webhook.Updated), nameof(Webhook.UpdatedAssociate), nameof(Webhook.ErrorsEmail),
        nameof(Webhook.ErrorEmails), nameof(Webhook.ErrorAssociates), nameof(Webhook.Description), nameof(Webhook.NotifyVia),
        nameof(Webhook.NotifyWhen), nameof(Webhook.TotalCalls), nameof(Webhook.TotalErrors), nameof(Webhook.ConsecutiveErrors),
        nameof(Webhook.LastError),
    ];

    /// <summary>The names of what the server computes for the calling user. It is read, never sent.</summary>
    public static readonly string[] Computed = ["TableRight", "FieldProperties"];
}
