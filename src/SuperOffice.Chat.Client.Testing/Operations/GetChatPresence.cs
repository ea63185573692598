using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class GetChatPresence : IChatOperation
{
    public string Name => nameof(GetChatPresence);

    public string Description => "Gets the presence of each chat user.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfMany(ChatPresenceCarrier.Type, call.World.Presence.All, call.Zone);
}
