namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Gets the messages with a higher id, as SuperOffice documents. An id of 0 or below returns all messages, which is not
/// documented.
/// </summary>
internal sealed class GetChatMessages : IChatOperation
{
    public string Name => nameof(GetChatMessages);

    public string Description => "Gets the messages of a session, optionally only those after a message id.";

    public bool TakesBody => true;

    public ChatResponse Execute(ChatCall call)
    {
        int after = call.Arguments.Int("After") ?? 0;
        IEnumerable<StoredRow> messages = call.World.Messages.GetAll(call.Arguments.Id("ChatSessionId")).Where(message => message.Id > after);
        return CarrierResponses.CreateList(
            ChatMessageCarrier.Type, call.World.Rules.MessageOrder == MessageOrder.OldestFirst ? messages : messages.Reverse(), call.Zone);
    }
}
