namespace SuperOffice.Chat.Client.Testing;

internal sealed class ChatSessionsForUser : IChatOperation
{
    public string Name => nameof(ChatSessionsForUser);

    public string Description => "Gets the sessions of the topics that the caller is a member of.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateList(ChatSessionEntityCarrier.Type, call.World.SessionEditor.ForUser(call.Caller), call.Zone);
}
