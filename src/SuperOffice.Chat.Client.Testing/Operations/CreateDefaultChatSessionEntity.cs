using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class CreateDefaultChatSessionEntity : IChatOperation
{
    public string Name => nameof(CreateDefaultChatSessionEntity);

    public string Description => "Creates an unsaved session with default values.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfDefault(ChatSessionEntityCarrier.Type, call.Zone);
}
