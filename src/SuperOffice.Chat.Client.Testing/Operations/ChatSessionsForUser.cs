using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;

namespace SuperOffice.Chat.Client.Testing.Operations;

internal sealed class ChatSessionsForUser : IChatOperation
{
    public string Name => nameof(ChatSessionsForUser);

    public string Description => "Gets the sessions of the topics that the caller is a member of.";

    public bool TakesBody => false;

    public ChatAnswer Execute(ChatCall call) =>
        CarrierAnswers.OfMany(ChatSessionEntityCarrier.Type, call.World.SessionBook.ForUser(call.Caller), call.Zone);
}
