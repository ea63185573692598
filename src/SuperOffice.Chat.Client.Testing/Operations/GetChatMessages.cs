using SuperOffice.Chat.Client.Testing.Answers;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;

namespace SuperOffice.Chat.Client.Testing.Operations;

/// <summary>Those with a higher id, as documented; with 0, or below, all, which is inferred.</summary>
internal sealed class GetChatMessages : IChatOperation
{
    public string Name => nameof(GetChatMessages);

    public string Description => "Lists the messages of a session, all or those after a message id.";

    public bool TakesBody => true;

    public ChatAnswer Execute(ChatCall call)
    {
        int after = call.Arguments.Int("After") ?? 0;
        IEnumerable<StoredRow> messages = call.World.Messages.Of(call.Arguments.Id("ChatSessionId")).Where(message => message.Id > after);
        return CarrierAnswers.OfMany(
            ChatMessageCarrier.Type, call.World.Rules.MessageOrder == MessageOrder.OldestFirst ? messages : messages.Reverse(), call.Zone);
    }
}
