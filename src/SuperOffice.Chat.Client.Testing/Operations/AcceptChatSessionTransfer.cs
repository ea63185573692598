using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class AcceptChatSessionTransfer : IChatOperation
{
    public string Name => nameof(AcceptChatSessionTransfer);

    public string Description => "Accepts a session that is offered to the caller.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call) =>
        call.World.Transfers.Accept(call.Arguments.Id("ChatSessionId"), call.Caller).Answer(call.Zone);
}
