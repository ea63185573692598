using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Sessions;

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
        JsonObject session = new CarrierBinder(call.OverlongText, call.Zone.Zone).Bind(ChatSessionEntityCarrier.Type, call.Body);
        int id = session[StoredSession.IdName]!.GetValue<int>();
        StoredSession stored = id == 0
            ? call.Sessions.Create(session)
            : call.Sessions.Replace(id, session) ?? throw NotFound(id);
        return SessionAnswers.Of(stored, call.Zone) with { Change = new ChatChange(stored.Id, Created: id == 0) };
    }

    private static RefusedException NotFound(int id) => new(Errors.Answer(
        400, ChatErrorShape.Message, FormattableString.Invariant($"There is no chat session {id}."), "SoNotFoundException"));
}
