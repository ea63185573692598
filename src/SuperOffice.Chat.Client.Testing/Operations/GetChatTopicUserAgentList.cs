namespace SuperOffice.Chat.Client.Testing;

internal sealed class GetChatTopicUserAgentList : IChatOperation
{
    public string Name => nameof(GetChatTopicUserAgentList);

    public string Description => "Gets the members of a topic with their roles.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateList(ChatTopicAgentCarrier.Type, call.World.Members.GetAll(call.Arguments.Id("ChatTopicId")), call.Zone);
}
