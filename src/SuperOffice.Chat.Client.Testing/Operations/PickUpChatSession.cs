namespace SuperOffice.Chat.Client.Testing;

internal sealed class PickUpChatSession : IChatOperation
{
    public string Name => nameof(PickUpChatSession);

    public string Description => "Assigns a session in the queue to the caller. Null when it is not in the queue.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        call.World.Queue.PickUp(call.Arguments.Id("ChatSessionId"), call.Caller).Respond(call.Zone);
}
