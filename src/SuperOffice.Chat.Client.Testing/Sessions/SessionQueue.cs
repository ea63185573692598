namespace SuperOffice.Chat.Client.Testing;

/// <summary>Moves sessions out of the queue and back.</summary>
internal sealed class SessionQueue(ChatData data, SessionEditor editor, Conversation conversation, TopicAvailability availability)
{
    private readonly ChatData _data = data;
    private readonly SessionEditor _editor = editor;
    private readonly Conversation _conversation = conversation;
    private readonly TopicAvailability _availability = availability;

    /// <summary>
    /// Assigns a session in the queue to a user. SuperOffice documents the user, the start time and the welcome text, and that
    /// nothing happens when the session is not in the queue. It does not document which role the user needs.
    /// </summary>
    /// <returns>The result. It has no session when the session was not assigned.</returns>
    public SessionOutcome PickUp(int id, ChatUser? user)
    {
        if (user is null)
        {
            return default;
        }

        SessionOutcome outcome = _editor.Change(id, static session => session.Status == SessionStatus.InQueue, session => Take(session, user));
        return outcome.HasChanged ? outcome : default;
    }

    /// <summary>
    /// Assigns the session with the longest wait, in topics where the user has the role <c>CanRespond</c>. SuperOffice
    /// does not document the role.
    /// </summary>
    public SessionOutcome PickUpFirst(ChatUser? user)
    {
        if (user is null)
        {
            return default;
        }

        lock (_data.Gate)
        {
            HashSet<int> topics = [.. _data.Members.GetTopics(user, [Roles.Respond])];
            StoredRow? first = _data.Sessions.All
                .Where(session => topics.Contains(session.Root.Int("TopicId")) && IsQueued(session))
                .MinBy(static session => (Requested(session), session.Id));
            return first is null ? default : PickUp(first.Id, user);
        }
    }

    /// <summary>
    /// Returns a session to the queue, without the bot. It becomes the offline form when the topic is not available, as SuperOffice
    /// documents. Has no effect on a session that has ended.
    /// </summary>
    public SessionOutcome Reset(int id) => _editor.Change(id, static session => SessionStatus.IsRunning(session.Status), session =>
    {
        session.Status = _availability.IsAvailable(session.TopicId) ? SessionStatus.InQueue : SessionStatus.OfflineForm;
        session.BotIsActive = false;
        session.Assign(null);
        session.Offer(null);
        session.Stamp("WhenStarted", null);
    });

    private void Take(SessionDraft session, ChatUser user)
    {
        session.Rank = LowestFreeRank(user);
        session.Assign(user);
        session.BotIsActive = false;
        session.Stamp("WhenStarted", _data.Now);
        session.Status = SessionStatus.UserLast;
        if (_data.Topics.Find(session.TopicId)?.Root.String("WelcomeMessage") is { Length: > 0 } welcome)
        {
            _conversation.Welcome(session, welcome, user);
        }
    }

    /// <summary>Gets the lowest rank from 1 that no active session of the user has, as SuperOffice documents.</summary>
    private int LowestFreeRank(ChatUser user)
    {
        HashSet<int> taken =
        [
            .. _data.Sessions.All
                .Where(session => SessionStatus.IsConversation(session.Root.String("Status"))
                    && Associates.Find(_data.Users, session.Root.Carrier("User"))?.AssociateId == user.AssociateId)
                .Select(static session => session.Root.Int("Rank")),
        ];
        return Enumerable.Range(1, taken.Count + 1).First(rank => !taken.Contains(rank));
    }

    private static bool IsQueued(StoredRow session) => session.Root.String("Status") == SessionStatus.InQueue;

    private static DateTimeOffset Requested(StoredRow session) =>
        WireDate.TryReadStored(session.Root.String("WhenRequested"), out DateTimeOffset requested) ? requested : DateTimeOffset.MinValue;
}
