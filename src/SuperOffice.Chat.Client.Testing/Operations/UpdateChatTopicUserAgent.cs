using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>The name tells whose roles these are; the user inside the member does not count, which is inferred.</summary>
internal sealed class UpdateChatTopicUserAgent : IChatOperation
{
    public string Name => nameof(UpdateChatTopicUserAgent);

    public string Description => "Changes the roles of one member of a topic.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        string userName = call.Arguments.Text("Username");
        JsonObject roles = call.Bind(ChatTopicAgentCarrier.Type, call.Arguments.Object("Useragent", ChatTopicAgentCarrier.Type));
        return call.World.TopicMembers.Update(topicId, userName, roles).Answer(topicId, call.Zone);
    }
}
