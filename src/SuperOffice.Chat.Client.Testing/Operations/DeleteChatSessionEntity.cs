namespace SuperOffice.Chat.Client.Testing;

/// <summary>Deletes a session. Deleting a missing session succeeds, which SuperOffice does not document.</summary>
internal sealed class DeleteChatSessionEntity : IChatOperation
{
    public string Name => nameof(DeleteChatSessionEntity);

    public string Description => "Deletes a session.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call)
    {
        int id = call.QueryId("chatSessionEntityId");
        return call.World.SessionEditor.Delete(id)
            ? ChatResponse.NoContent with { Change = new ChatChange { ChatSessionId = id } }
            : ChatResponse.NoContent;
    }
}
