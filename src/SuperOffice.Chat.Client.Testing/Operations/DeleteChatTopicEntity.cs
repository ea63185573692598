using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>Its members go with it, its sessions stay. Deleting what is not there succeeds. Inferred.</summary>
internal sealed class DeleteChatTopicEntity : IChatOperation
{
    public string Name => nameof(DeleteChatTopicEntity);

    public string Description => "Removes one topic.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call)
    {
        int id = call.QueryId("chatTopicEntityId");
        return call.World.TopicMembers.DeleteTopic(id)
            ? ChatAnswer.NoContent with { Change = new ChatChange { ChatTopicId = id } }
            : ChatAnswer.NoContent;
    }
}
