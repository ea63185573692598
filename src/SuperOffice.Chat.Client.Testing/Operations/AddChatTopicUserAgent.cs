using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

internal sealed class AddChatTopicUserAgent : IChatOperation
{
    public string Name => nameof(AddChatTopicUserAgent);

    public string Description => "Adds a member to a topic.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        JsonObject member = call.Bind(ChatTopicAgentCarrier.Type, call.Arguments.Object("Useragent", ChatTopicAgentCarrier.Type));
        return call.World.TopicMembers.Add(topicId, member).Respond(topicId, call.Zone);
    }
}
