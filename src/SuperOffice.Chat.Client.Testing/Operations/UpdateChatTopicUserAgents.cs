using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>Replaces the members of a topic, as SuperOffice documents.</summary>
internal sealed class UpdateChatTopicUserAgents : IChatOperation
{
    public string Name => nameof(UpdateChatTopicUserAgents);

    public string Description => "Replaces all members of a topic.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        JsonObject[] members = [.. call.Arguments.List("Useragents", ChatTopicAgentCarrier.Type).Select(member => call.Bind(ChatTopicAgentCarrier.Type, member))];
        return call.World.TopicMembers.ReplaceAll(topicId, members) is IReadOnlyList<StoredRow> now
            ? CarrierAnswers.OfMany(ChatTopicAgentCarrier.Type, now, call.Zone) with { Change = new ChatChange { ChatTopicId = topicId } }
            : CarrierAnswers.OfMany(ChatTopicAgentCarrier.Type, [], call.Zone);
    }
}
