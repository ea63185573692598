using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Saves a webhook after its receiver has accepted the test event, as SuperOffice documents. SuperOffice does not document the error
/// message, nor that a webhook can be stopped without a test.
/// </summary>
internal sealed class SaveWebhook : IAgentOperation
{
    public string Name => nameof(SaveWebhook);

    public string Description => "Saves a webhook. The id 0 creates a webhook.";

    public bool TakesBody => true;

    public async ValueTask<ChatResponse> ExecuteAsync(ChatCall call)
    {
        JsonObject webhook = call.Bind(WebhookCarrier.Type, call.Body);
        int id = (int)webhook["WebhookId"]!;
        WebhookDefinition definition = WebhookDefinition.Create(webhook);
        if (id != 0 && call.Webhooks.Webhooks.Find(id) is null)
        {
            throw RequestRejectedException.Error(FormattableString.Invariant($"The webhook {id} does not exist."), "SoNotFoundException");
        }

        if (definition.IsHttp && (string?)webhook["State"] != "Stopped")
        {
            await TestAsync(call, id, definition).ConfigureAwait(false);
        }

        WebhookEntry saved = call.Webhooks.Save(id, webhook, call.Caller);
        return CarrierResponses.Create(WebhookCarrier.Type, saved.ToRow(), call.Zone) with
        {
            Change = new ChatChange { CreatedId = id == 0 ? saved.Id : null },
        };
    }

    private static async Task TestAsync(ChatCall call, int id, WebhookDefinition definition)
    {
        AttemptResult result = await call.Webhooks
            .TestAsync(id, definition, call.Caller?.AssociateId ?? 0, call.Cancelled).ConfigureAwait(false);
        if (!result.Attempt.Succeeded)
        {
            throw RequestRejectedException.Error(
                $"The webhook was not saved: '{definition.Target}' must respond to the test event with 200. {result.Text}", "ArgumentException");
        }
    }
}
