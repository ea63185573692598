namespace SuperOffice.Chat.Client.Testing;

/// <summary>Gets a topic. A missing topic is null with 200, as SuperOffice documents.</summary>
internal sealed class GetChatTopicEntity : IChatOperation
{
    public string Name => nameof(GetChatTopicEntity);

    public string Description => "Gets a topic.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateOptional(ChatTopicEntityCarrier.Type, call.World.Topics.Find(call.QueryId("chatTopicEntityId")), call.Zone);
}
