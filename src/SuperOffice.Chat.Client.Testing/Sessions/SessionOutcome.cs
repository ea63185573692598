using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Time;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Represents the result of an operation on a session.</summary>
/// <param name="Session">The session to return, or null for none.</param>
/// <param name="HasChanged">True when the session was changed.</param>
internal readonly record struct SessionOutcome(StoredRow? Session, bool HasChanged)
{
    public ChatAnswer Answer(RequestedZone zone)
    {
        ChatAnswer answer = CarrierAnswers.OfNullable(ChatSessionEntityCarrier.Type, Session, zone);
        return HasChanged ? answer with { Change = new ChatChange { ChatSessionId = Session?.Id } } : answer;
    }
}
