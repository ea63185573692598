namespace SuperOffice.Chat.Client.Testing;

internal sealed class ChatTopicsForUser : IChatOperation
{
    public string Name => nameof(ChatTopicsForUser);

    public string Description => "Gets the topics that the caller is a member of.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateList(ChatTopicEntityCarrier.Type, call.World.TopicMembers.TopicsFor(call.Caller), call.Zone);
}
