namespace SuperOffice.Chat.Client.Testing;

internal sealed class ResetChatSession : IChatOperation
{
    public string Name => nameof(ResetChatSession);

    public string Description => "Returns a session to the queue.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        call.World.Queue.Reset(call.Arguments.Id("ChatSessionId")).Respond(call.Zone);
}
