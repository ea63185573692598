namespace SuperOffice.Chat.Client.Testing;

internal sealed class CreateDefaultChatTopicAgent : IChatOperation
{
    public string Name => nameof(CreateDefaultChatTopicAgent);

    public string Description => "Creates an unsaved topic member with default values.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateDefault(ChatTopicAgentCarrier.Type, call.Zone);
}
