namespace SuperOffice.Chat.Client.Testing;

internal sealed class GetChatPresence : IChatOperation
{
    public string Name => nameof(GetChatPresence);

    public string Description => "Gets the presence of each chat user.";

    public bool TakesBody => false;

    public ChatResponse Execute(ChatCall call) =>
        CarrierResponses.CreateList(ChatPresenceCarrier.Type, call.World.Presence.All, call.Zone);
}
