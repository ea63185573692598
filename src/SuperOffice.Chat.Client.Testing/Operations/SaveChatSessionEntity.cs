using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Saves a session. Without an id or with 0 it is created; otherwise the entire session is replaced. An id that does not exist is
/// rejected, which SuperOffice does not document.
/// </summary>
internal sealed class SaveChatSessionEntity : IChatOperation
{
    public string Name => nameof(SaveChatSessionEntity);

    public string Description => "Saves a session. The id 0 creates a session.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        JsonObject session = call.Bind(ChatSessionEntityCarrier.Type, call.Body);
        int id = (int)session["ChatSessionId"]!;
        StoredRow stored = call.World.SessionEditor.Save(session)
            ?? throw RequestRejectedException.Error(FormattableString.Invariant($"The chat session {id} does not exist."), "SoNotFoundException");
        return CarrierResponses.Create(ChatSessionEntityCarrier.Type, stored, call.Zone) with
        {
            Change = new ChatChange { ChatSessionId = stored.Id, CreatedId = id == 0 ? stored.Id : null },
        };
    }
}
