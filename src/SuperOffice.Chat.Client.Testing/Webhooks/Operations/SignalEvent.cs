namespace SuperOffice.Chat.Client.Testing;

/// <summary>Sends an event of any name. SuperOffice does not document that the names of the data become the changes, without field values.</summary>
internal sealed class SignalEvent : IAgentOperation
{
    public string Name => nameof(SignalEvent);

    public string Description => "Sends an event to the webhooks that subscribe to it.";

    public bool TakesBody => true;

    public ValueTask<ChatResponse> ExecuteAsync(ChatCall call)
    {
        string name = call.Arguments.Text("EventName");
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        call.Webhooks.Publish(new WebhookEvent(name, call.Arguments.Int("PrimaryKey") ?? 0)
        {
            Entity = dot > 0 ? name[..dot] : null,
            Changes = call.Arguments.MemberNames("Data"),
            AssociateId = call.Caller?.AssociateId ?? 0,
        });
        return new(ChatResponse.NoContent);
    }
}
