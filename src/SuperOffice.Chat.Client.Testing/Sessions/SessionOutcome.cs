using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>What became of an operation on a session: the session as it is now, and whether anything happened.</summary>
/// <param name="Session">Null when there is none to answer.</param>
/// <param name="HasChanged">Whether anything was stored.</param>
internal readonly record struct SessionOutcome(StoredRow? Session, bool HasChanged)
{
    public ChatAnswer Answer(RequestedZone zone)
    {
        ChatAnswer answer = CarrierAnswers.OfNullable(ChatSessionEntityCarrier.Type, Session, zone);
        return HasChanged ? answer with { Change = new ChatChange { ChatSessionId = Session?.Id } } : answer;
    }
}
