using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Topics;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class CreateDefaultChatTopicEntity : IChatOperation
{
    public string Name => nameof(CreateDefaultChatTopicEntity);

    public string Description => "Creates an unsaved topic with default values.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.Of(ChatTopicEntityCarrier.Type, StoredRow.Of(0, TopicDefaults.Create()), call.Zone);
}
