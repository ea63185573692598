using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Saves, changes, deletes and lists sessions, and adds messages.</summary>
internal sealed class SessionEditor(ChatData data, SessionEvents events, Conversation conversation)
{
    private readonly ChatData _data = data;
    private readonly SessionEvents _events = events;
    private readonly Conversation _conversation = conversation;

    /// <summary>
    /// Stores a session as it was sent. Only <c>WhenEnded</c> is filled in when it is missing and the session has ended. SuperOffice
    /// does not document this.
    /// </summary>
    /// <returns>The session as stored, or null when a session with this id does not exist.</returns>
    public StoredRow? Save(JsonObject session)
    {
        int id = (int)session["ChatSessionId"]!;
        if (SessionStatus.IsOver((string?)session["Status"]) && (string?)session["WhenEnded"] == WireDate.None)
        {
            session["WhenEnded"] = WireDate.Store(_data.Now);
        }

        lock (_data.Gate)
        {
            StoredRow? former = id == 0 ? null : _data.Sessions.Find(id);
            StoredRow? stored = id == 0 ? _data.Sessions.Create(session) : _data.Sessions.Replace(id, session);
            if (former is not null && stored is not null)
            {
                _events.Change(former, stored, addedMessages: 0);
            }
            else if (stored is not null)
            {
                _events.Create(stored);
            }

            return stored;
        }
    }

    /// <summary>Changes a session atomically.</summary>
    /// <param name="id">The id of the session.</param>
    /// <param name="condition">A function that determines whether the session can be changed.</param>
    /// <param name="change">A function that changes the session.</param>
    public SessionOutcome Change(int id, Predicate<SessionDraft> condition, Action<SessionDraft> change)
    {
        lock (_data.Gate)
        {
            if (_data.Sessions.Find(id) is not StoredRow session)
            {
                return default;
            }

            SessionDraft draft = new(session);
            if (!condition(draft))
            {
                return new SessionOutcome(session, HasChanged: false);
            }

            change(draft);
            StoredRow stored = _data.Sessions.Place(id, draft.Json, verbatim: false);
            _events.Change(session, stored, draft.AddedMessages);
            return new SessionOutcome(stored, HasChanged: true);
        }
    }

    /// <summary>
    /// Adds a message. A missing author or date is filled in. The id and the session of the message are ignored. SuperOffice does not
    /// document this.
    /// </summary>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="message">The message.</param>
    /// <param name="caller">The calling user, who is the author of messages to the customer.</param>
    /// <returns>The message as stored, or null when the session does not exist or is deleted.</returns>
    public StoredRow? AddMessage(int sessionId, JsonObject message, ChatUser? caller)
    {
        StoredRow? added = null;
        Change(sessionId, IsNotDeleted, session => added = _conversation.AddMessage(session, message, caller));
        return added;
    }

    /// <returns>True when the session was deleted.</returns>
    public bool Delete(int id)
    {
        lock (_data.Gate)
        {
            if (_data.Rules.DeletedSession == DeletedSession.MarkAsDeleted)
            {
                return Change(id, IsNotDeleted, MarkAsDeleted).HasChanged;
            }

            _data.Messages.RemoveAll(id);
            return _data.Sessions.Remove(id);
        }
    }

    /// <summary>Gets the sessions of the topics in which the user has any role, as SuperOffice documents. Empty without a user.</summary>
    public IReadOnlyList<StoredRow> ForUser(ChatUser? user)
    {
        if (user is null)
        {
            return [];
        }

        lock (_data.Gate)
        {
            HashSet<int> topics = [.. _data.Members.GetTopics(user, Roles.Any)];
            return
            [
                .. _data.Sessions.All.Where(session => topics.Contains(session.Root.Int("TopicId"))
                    && session.Root.String("Status") != SessionStatus.Deleted),
            ];
        }
    }

    private static bool IsNotDeleted(SessionDraft session) => session.Status != SessionStatus.Deleted;

    private void MarkAsDeleted(SessionDraft session)
    {
        _conversation.Notice(session, "SessionDeleted");
        session.Status = SessionStatus.Deleted;
        session.Stamp("WhenEnded", _data.Now);
    }
}
