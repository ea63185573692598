using static SuperOffice.Chat.Client.Testing.AgentOperation;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Contains the operations of the Webhook agent, one row each.</summary>
internal static class WebhookOperations
{
    public static OperationTable Table { get; } = new(
        FromQuery("CreateDefaultWebhook", WebhookHandlers.CreateDefault, "Creates an unsaved webhook with default values."),
        FromQuery("GetWebhook", WebhookHandlers.Get, "Gets a webhook."),
        FromBody("GetAllWebhooks", WebhookHandlers.GetAll, "Gets the webhooks that match the filters."),
        FromBody("SaveWebhook", WebhookHandlers.SaveAsync, "Saves a webhook. The id 0 creates a webhook."),
        FromQuery("DeleteWebhook", WebhookHandlers.Delete, "Deletes a webhook."),
        FromBody("TestWebhook", WebhookHandlers.TestAsync, "Sends the test event of a webhook, which need not be saved."),
        FromBody("SignalEvent", WebhookHandlers.SignalEvent, "Sends an event to the webhooks that subscribe to it."),
        FromBody("GetLastError", WebhookHandlers.GetLastError, "Gets the latest error of a webhook."));
}
