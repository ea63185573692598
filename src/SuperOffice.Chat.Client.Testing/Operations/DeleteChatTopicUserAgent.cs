namespace SuperOffice.Chat.Client.Testing;

/// <summary>Removes a member. Removing a user who is not a member succeeds, which SuperOffice does not document.</summary>
internal sealed class DeleteChatTopicUserAgent : IChatOperation
{
    public string Name => nameof(DeleteChatTopicUserAgent);

    public string Description => "Removes a member from a topic.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int topicId = call.Arguments.Id("ChatTopicId");
        return call.World.TopicMembers.Remove(topicId, call.Arguments.Text("Username"))
            ? ChatResponse.NoContent with { Change = new ChatChange { ChatTopicId = topicId } }
            : ChatResponse.NoContent;
    }
}
