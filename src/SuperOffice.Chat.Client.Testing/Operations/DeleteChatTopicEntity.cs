namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Deletes a topic and its members. Its sessions stay. Deleting a missing topic succeeds. SuperOffice does not document
/// this.
/// </summary>
internal sealed class DeleteChatTopicEntity : IChatOperation
{
    public string Name => nameof(DeleteChatTopicEntity);

    public string Description => "Deletes a topic.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call)
    {
        int id = call.QueryId("chatTopicEntityId");
        return call.World.TopicMembers.DeleteTopic(id)
            ? ChatResponse.NoContent with { Change = new ChatChange { ChatTopicId = id } }
            : ChatResponse.NoContent;
    }
}
