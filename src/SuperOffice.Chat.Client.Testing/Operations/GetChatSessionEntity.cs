namespace SuperOffice.Chat.Client.Testing;

/// <summary>Gets a session. A missing session is null with 200, as SuperOffice documents.</summary>
internal sealed class GetChatSessionEntity : IChatOperation
{
    public string Name => nameof(GetChatSessionEntity);

    public string Description => "Gets a session.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateOptional(ChatSessionEntityCarrier.Type, call.World.Sessions.Find(call.QueryId("chatSessionEntityId")), call.Zone);
}
