namespace SuperOffice.Chat.Client.Testing;

internal sealed class CreateDefaultChatTopicEntity : IChatOperation
{
    public string Name => nameof(CreateDefaultChatTopicEntity);

    public string Description => "Creates an unsaved topic with default values.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.Create(ChatTopicEntityCarrier.Type, StoredRow.Create(0, TopicDefaults.Create()), call.Zone);
}
