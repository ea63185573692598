using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Replaces the members of a topic, as SuperOffice documents.</summary>
internal sealed class UpdateChatTopicUserAgents : IChatOperation
{
    public string Name => nameof(UpdateChatTopicUserAgents);

    public string Description => "Replaces all members of a topic.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        JsonObject[] members = [.. call.Arguments.List("Useragents", ChatTopicAgentCarrier.Type).Select(member => call.Bind(ChatTopicAgentCarrier.Type, member))];
        return call.World.TopicMembers.ReplaceAll(topicId, members) is IReadOnlyList<StoredRow> now
            ? CarrierResponses.CreateList(ChatTopicAgentCarrier.Type, now, call.Zone) with { Change = new ChatChange { ChatTopicId = topicId } }
            : CarrierResponses.CreateList(ChatTopicAgentCarrier.Type, [], call.Zone);
    }
}
