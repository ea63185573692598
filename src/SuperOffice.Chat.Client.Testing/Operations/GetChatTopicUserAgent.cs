namespace SuperOffice.Chat.Client.Testing;

/// <summary>Gets a member. The response is null with 200 when the topic, the user or the member does not exist.</summary>
internal sealed class GetChatTopicUserAgent : IChatOperation
{
    public string Name => nameof(GetChatTopicUserAgent);

    public string Description => "Gets a member of a topic.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateOptional(
            ChatTopicAgentCarrier.Type, call.World.TopicMembers.Find(call.Arguments.Id("ChatTopicId"), call.Arguments.Text("Username")), call.Zone);
}
