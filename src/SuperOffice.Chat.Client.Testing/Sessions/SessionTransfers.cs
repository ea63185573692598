namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Transfers sessions between agents. SuperOffice documents that a transfer has no effect unless the session belongs to the caller,
/// or is offered to the caller. It does not document that the receiver can be any other user.
/// </summary>
internal sealed class SessionTransfers(ChatData data, SessionEditor editor, Conversation conversation)
{
    private readonly ChatData _data = data;
    private readonly SessionEditor _editor = editor;
    private readonly Conversation _conversation = conversation;

    /// <param name="id">The id of the session.</param>
    /// <param name="giver">The calling user.</param>
    /// <param name="receiverName">
    /// The user name or the associate id of the receiver. An unknown user has no effect, which SuperOffice does not
    /// document.
    /// </param>
    public SessionOutcome Offer(int id, ChatUser? giver, string receiverName) => _editor.Change(id, session =>
    {
        ChatUser? receiver = _data.Users.Find(receiverName);
        if (giver is null || receiver is null || receiver.AssociateId == giver.AssociateId
            || !SessionStatus.IsConversation(session.Status) || !Is(session, "User", giver) || !CanReceive(receiver))
        {
            return false;
        }

        session.Offer(receiver);
        return true;
    });

    /// <summary>Accepts an offered session. Adds a TransferedSession message, which SuperOffice does not document.</summary>
    public SessionOutcome Accept(int id, ChatUser? caller) => _editor.Change(id, session =>
    {
        if (caller is null || !Is(session, "TransferTo", caller))
        {
            return false;
        }

        session.Assign(caller);
        session.Offer(null);
        _conversation.Notice(session, "TransferedSession", caller);
        return true;
    });

    /// <summary>
    /// Rejects an offered session and adds a TransferRejected message. The agent who offered the session can withdraw the offer in
    /// the same way, without a message, which SuperOffice does not document.
    /// </summary>
    public SessionOutcome Reject(int id, ChatUser? caller) => _editor.Change(id, session =>
    {
        bool isOffered = session.Original.Root.Carrier("TransferTo") is not null;
        bool isReceiver = caller is not null && Is(session, "TransferTo", caller);
        if (caller is null || !isOffered || !(isReceiver || Is(session, "User", caller)))
        {
            return false;
        }

        session.Offer(null);
        if (isReceiver)
        {
            _conversation.Notice(session, "TransferRejected", caller);
        }

        return true;
    });

    private bool CanReceive(ChatUser receiver) => receiver.Present || _data.Rules.AbsentReceiver == AbsentReceiver.Offer;

    private bool Is(SessionDraft session, string member, ChatUser user) =>
        Associates.Find(_data.Users, session.Original.Root.Carrier(member))?.AssociateId == user.AssociateId;
}
