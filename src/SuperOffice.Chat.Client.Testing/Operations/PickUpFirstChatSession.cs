namespace SuperOffice.Chat.Client.Testing;

internal sealed class PickUpFirstChatSession : IChatOperation
{
    public string Name => nameof(PickUpFirstChatSession);

    public string Description => "Assigns the session with the longest wait to the caller.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call)
    {
        SessionOutcome outcome = call.World.Queue.PickUpFirst(call.Caller);
        return outcome.Session is null && call.World.Rules.EmptyQueue == EmptyQueue.UnsavedSession
            ? CarrierResponses.CreateDefault(ChatSessionEntityCarrier.Type, call.Zone)
            : outcome.Respond(call.Zone);
    }
}
