namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the result of an operation on a session.</summary>
/// <param name="Session">The session to return, or null for none.</param>
/// <param name="HasChanged">True when the session was changed.</param>
internal readonly record struct SessionOutcome(StoredRow? Session, bool HasChanged)
{
    public ChatResponse Respond(RequestedZone zone)
    {
        ChatResponse response = CarrierResponses.CreateOptional(ChatSessionEntityCarrier.Type, Session, zone);
        return HasChanged ? response with { Change = new ChatChange { ChatSessionId = Session?.Id } } : response;
    }
}
