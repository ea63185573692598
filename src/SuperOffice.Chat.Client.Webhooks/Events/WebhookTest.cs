namespace SuperOffice.Chat.Client.Webhooks;

/// <summary>Represents the event that the server sends when a webhook is saved or tested (<c>test</c>). Respond with 200; there is nothing to handle.</summary>
public sealed record WebhookTest : ChatWebhookEvent;
