using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>Deletes a session. Deleting a missing session succeeds, which SuperOffice does not document.</summary>
internal sealed class DeleteChatSessionEntity : IChatOperation
{
    public string Name => nameof(DeleteChatSessionEntity);

    public string Description => "Deletes a session.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call)
    {
        int id = call.QueryId("chatSessionEntityId");
        return call.World.SessionBook.Delete(id)
            ? ChatAnswer.NoContent with { Change = new ChatChange { ChatSessionId = id } }
            : ChatAnswer.NoContent;
    }
}
