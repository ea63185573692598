using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class GetChatPresence : IChatOperation
{
    public string Name => nameof(GetChatPresence);

    public string Description => "Tells of each chat user whether he or she is there.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfMany(ChatPresenceCarrier.Type, call.World.Presence.All, call.Zone);
}
