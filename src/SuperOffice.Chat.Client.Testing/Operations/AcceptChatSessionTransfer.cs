namespace SuperOffice.Chat.Client.Testing;

internal sealed class AcceptChatSessionTransfer : IChatOperation
{
    public string Name => nameof(AcceptChatSessionTransfer);

    public string Description => "Accepts a session that is offered to the caller.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        call.World.Transfers.Accept(call.Arguments.Id("ChatSessionId"), call.Caller).Respond(call.Zone);
}
