using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends the test event of a webhook, and returns what the receiver responded.</summary>
internal sealed class TestWebhook : IAgentOperation
{
    public string Name => nameof(TestWebhook);

    public string Description => "Sends the test event of a webhook, which need not be saved.";

    public bool TakesBody => true;

    public async ValueTask<ChatResponse> ExecuteAsync(ChatCall call)
    {
        JsonObject webhook = call.Bind(WebhookCarrier.Type, call.Arguments.Object("Webhook", WebhookCarrier.Type));
        AttemptResult result = await call.Webhooks.TestAsync(
            (int)webhook["WebhookId"]!, WebhookDefinition.Create(webhook), call.Caller?.AssociateId ?? 0, call.Cancelled).ConfigureAwait(false);
        return ChatResponse.Json(new JsonObject
        {
            ["Success"] = result.Attempt.Succeeded,
            ["Message"] = result.Text,
            ["TableRight"] = null,
            ["FieldProperties"] = new JsonObject(),
        });
    }
}
