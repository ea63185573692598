using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Updates the roles of a member. The user in the member is ignored in favor of the user name, which SuperOffice does
/// not document.
/// </summary>
internal sealed class UpdateChatTopicUserAgent : IChatOperation
{
    public string Name => nameof(UpdateChatTopicUserAgent);

    public string Description => "Updates the roles of a topic member.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        string userName = call.Arguments.Text("Username");
        JsonObject roles = call.Bind(ChatTopicAgentCarrier.Type, call.Arguments.Object("Useragent", ChatTopicAgentCarrier.Type));
        return call.World.TopicMembers.Update(topicId, userName, roles).Respond(topicId, call.Zone);
    }
}
