using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Topics;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class CreateDefaultChatTopicEntity : IChatOperation
{
    public string Name => nameof(CreateDefaultChatTopicEntity);

    public string Description => "Creates an unsaved topic with default values.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.Create(ChatTopicEntityCarrier.Type, StoredRow.Create(0, TopicDefaults.Create()), call.Zone);
}
