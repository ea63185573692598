namespace SuperOffice.Chat.Client.Testing;

internal sealed class CreateDefaultChatSessionEntity : IChatOperation
{
    public string Name => nameof(CreateDefaultChatSessionEntity);

    public string Description => "Creates an unsaved session with default values.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateDefault(ChatSessionEntityCarrier.Type, call.Zone);
}
