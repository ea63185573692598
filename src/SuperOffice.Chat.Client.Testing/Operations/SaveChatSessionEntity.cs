using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>
/// Id 0 or none creates; an id above 0 replaces the whole session. That an id which does not exist is refused, rather
/// than created, is inferred, and so is the shape of the refusal.
/// </summary>
internal sealed class SaveChatSessionEntity : IChatOperation
{
    public string Name => nameof(SaveChatSessionEntity);

    public string Description => "Stores a chat session: id 0 creates one, an id above 0 replaces it.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call)
    {
        JsonObject session = call.Bind(ChatSessionEntityCarrier.Type, call.Body);
        int id = (int)session["ChatSessionId"]!;
        StoredRow stored = call.World.SessionBook.Save(session)
            ?? throw RefusedException.Error(FormattableString.Invariant($"There is no chat session {id}."), "SoNotFoundException");
        return CarrierAnswers.Of(ChatSessionEntityCarrier.Type, stored, call.Zone) with
        {
            Change = new ChatChange { ChatSessionId = stored.Id, CreatedId = id == 0 ? stored.Id : null },
        };
    }
}
