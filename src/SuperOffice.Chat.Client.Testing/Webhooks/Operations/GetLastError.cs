namespace SuperOffice.Chat.Client.Testing;

/// <summary>Gets the latest failed response of a webhook, or null when there is none, which SuperOffice does not document.</summary>
internal sealed class GetLastError : IAgentOperation
{
    public string Name => nameof(GetLastError);

    public string Description => "Gets the latest error of a webhook.";

    public bool TakesBody => true;

    public ValueTask<ChatResponse> ExecuteAsync(ChatCall call) =>
        new(call.Webhooks.Webhooks.Find(call.Arguments.Id("WebhookId"))?.Snapshot().LastError is string error
            ? CarrierResponses.Create(error)
            : ChatResponse.Null);
}
