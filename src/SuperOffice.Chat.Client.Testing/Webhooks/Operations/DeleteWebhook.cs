namespace SuperOffice.Chat.Client.Testing;

/// <summary>Deletes a webhook. Deleting a missing webhook succeeds, which SuperOffice does not document.</summary>
internal sealed class DeleteWebhook : IAgentOperation
{
    public string Name => nameof(DeleteWebhook);

    public string Description => "Deletes a webhook.";

    public bool TakesBody => false;

    public ValueTask<ChatResponse> ExecuteAsync(ChatCall call) => new(call.Webhooks.Remove(call.QueryId("webhookId"))
        ? ChatResponse.NoContent with { Change = ChatChange.WithoutIds }
        : ChatResponse.NoContent);
}
