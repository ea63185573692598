namespace SuperOffice.Chat.Client.Testing;

internal sealed class RejectChatSessionTransfer : IChatOperation
{
    public string Name => nameof(RejectChatSessionTransfer);

    public string Description => "Rejects a session that is offered to the caller.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        call.World.Transfers.Reject(call.Arguments.Id("ChatSessionId"), call.Caller).Respond(call.Zone);
}
