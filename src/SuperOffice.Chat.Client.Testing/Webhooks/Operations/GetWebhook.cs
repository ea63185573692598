namespace SuperOffice.Chat.Client.Testing;

/// <summary>Gets a webhook. A missing webhook is null with 200, as for other agents.</summary>
internal sealed class GetWebhook : IAgentOperation
{
    public string Name => nameof(GetWebhook);

    public string Description => "Gets a webhook.";

    public bool TakesBody => false;

    public ValueTask<ChatResponse> ExecuteAsync(ChatCall call) => new(CarrierResponses.CreateOptional(
        WebhookCarrier.Type, call.Webhooks.Webhooks.Find(call.QueryId("webhookId"))?.ToRow(), call.Zone));
}
