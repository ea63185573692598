using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>Deleting what is not there succeeds: the end is the same. Inferred.</summary>
internal sealed class DeleteChatSessionEntity : IChatOperation
{
    public string Name => nameof(DeleteChatSessionEntity);

    public string Description => "Removes one chat session.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call)
    {
        int id = call.QueryId("chatSessionEntityId");
        return call.World.SessionBook.Delete(id)
            ? ChatAnswer.NoContent with { Change = new ChatChange { ChatSessionId = id } }
            : ChatAnswer.NoContent;
    }
}
