using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Users;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>
/// From one agent to another. Documented: nothing happens unless the session is the caller's, or is offered to the
/// caller. Inferred: the receiver need not be a member of the topic, and must be somebody else.
/// </summary>
internal sealed class SessionTransfers
{
    private readonly ChatWorld _world;

    public SessionTransfers(ChatWorld world) => _world = world;

    /// <param name="id">The session.</param>
    /// <param name="giver">Who calls.</param>
    /// <param name="receiverName">User name or associate id. Nothing happens when there is no such user, which is inferred.</param>
    public SessionOutcome Offer(int id, ChatUser? giver, string receiverName) => _world.SessionBook.Change(id, session =>
    {
        ChatUser? receiver = _world.Users.Find(receiverName);
        if (giver is null || receiver is null || receiver.AssociateId == giver.AssociateId
            || !SessionStatus.IsConversation(session.Status) || !Is(session, "User", giver) || !CanReceive(receiver))
        {
            return false;
        }

        session.Offer(receiver);
        return true;
    });

    /// <summary>The session moves. That the conversation gets a TransferedSession message is inferred.</summary>
    public SessionOutcome Accept(int id, ChatUser? caller) => _world.SessionBook.Change(id, session =>
    {
        if (caller is null || !Is(session, "TransferTo", caller))
        {
            return false;
        }

        session.Assign(caller);
        session.Offer(null);
        _world.Conversation.Notice(session, "TransferedSession", caller);
        return true;
    });

    /// <summary>
    /// The receiver declines, and the conversation gets a TransferRejected message; or the giver takes the offer back,
    /// which is inferred, and goes without one.
    /// </summary>
    public SessionOutcome Reject(int id, ChatUser? caller) => _world.SessionBook.Change(id, session =>
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
            _world.Conversation.Notice(session, "TransferRejected", caller);
        }

        return true;
    });

    private bool CanReceive(ChatUser receiver) => receiver.Present || _world.Rules.AbsentReceiver == AbsentReceiver.IsOffered;

    private bool Is(SessionDraft session, string member, ChatUser user) =>
        Associates.Find(_world.Users, session.Original.Root.Carrier(member))?.AssociateId == user.AssociateId;
}
