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
    public SessionOutcome Offer(int id, ChatUser? giver, string receiverName)
    {
        ChatUser? receiver = null;
        return _editor.Change(id, session => CanOffer(session, giver, receiver = _data.Users.Find(receiverName)), session => session.Offer(receiver));
    }

    /// <summary>Accepts an offered session. Adds a TransferedSession message, which SuperOffice does not document.</summary>
    public SessionOutcome Accept(int id, ChatUser? caller) => _editor.Change(id, session => IsOfferedTo(session, caller), session =>
    {
        session.Assign(caller);
        session.Offer(null);
        _conversation.Notice(session, "TransferedSession", caller);
    });

    /// <summary>
    /// Rejects an offered session and adds a TransferRejected message. The agent who offered the session can withdraw the offer in
    /// the same way, without a message, which SuperOffice does not document.
    /// </summary>
    public SessionOutcome Reject(int id, ChatUser? caller) => _editor.Change(id, session => CanReject(session, caller), session =>
    {
        session.Offer(null);
        if (IsOfferedTo(session, caller))
        {
            _conversation.Notice(session, "TransferRejected", caller);
        }
    });

    private bool CanOffer(SessionDraft session, ChatUser? giver, ChatUser? receiver) =>
        receiver is not null && receiver.AssociateId != giver?.AssociateId && IsOf(session, giver)
        && SessionStatus.IsConversation(session.Status)
        && (receiver.Present || _data.Rules.AbsentReceiver == AbsentReceiver.Offer);

    private bool CanReject(SessionDraft session, ChatUser? caller) =>
        session.Original.Root.Carrier("TransferTo") is not null && (IsOfferedTo(session, caller) || IsOf(session, caller));

    private bool IsOf(SessionDraft session, ChatUser? user) => Has(session, "User", user);

    private bool IsOfferedTo(SessionDraft session, ChatUser? user) => Has(session, "TransferTo", user);

    // The session before the change, because an offer can be withdrawn in between.
    private bool Has(SessionDraft session, string member, ChatUser? user) =>
        user is not null && Associates.Find(_data.Users, session.Original.Root.Carrier(member))?.AssociateId == user.AssociateId;
}
