using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Sessions;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>A missing session is null with 200, as documented.</summary>
internal sealed class GetChatSessionEntity : IChatOperation
{
    public string Name => nameof(GetChatSessionEntity);

    public string Description => "Reads one chat session.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        call.Sessions.Find(call.QueryId("chatSessionEntityId")) is StoredSession session
            ? SessionAnswers.Of(session, call.Zone)
            : ChatAnswer.Null;
}
