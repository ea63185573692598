namespace SuperOffice.Chat.Client.Testing;

internal sealed class TransferChatSession : IChatOperation
{
    public string Name => nameof(TransferChatSession);

    public string Description => "Offers a session of the caller to another user.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        call.World.Transfers
            .Offer(call.Arguments.Id("ChatSessionId"), call.Caller, call.Arguments.Text("ToAssociate"))
            .Respond(call.Zone);
}
