using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Saves, changes, deletes and lists sessions.</summary>
internal sealed class SessionEditor
{
    private readonly ChatWorld _world;

    public SessionEditor(ChatWorld world) => _world = world;

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
            session["WhenEnded"] = WireDate.Store(_world.Now);
        }

        lock (_world.Gate)
        {
            StoredRow? former = id == 0 ? null : _world.Sessions.Find(id);
            StoredRow? stored = id == 0 ? _world.Sessions.Create(session) : _world.Sessions.Replace(id, session);
            if (former is not null && stored is not null)
            {
                _world.Events.Change(former, stored, addedMessages: 0);
            }
            else if (stored is not null)
            {
                _world.Events.Create(stored);
            }

            return stored;
        }
    }

    /// <summary>Changes a session atomically.</summary>
    /// <param name="id">The id of the session.</param>
    /// <param name="change">A function that changes the session, and returns false to discard the change.</param>
    public SessionOutcome Change(int id, Func<SessionDraft, bool> change)
    {
        lock (_world.Gate)
        {
            if (_world.Sessions.Find(id) is not StoredRow session)
            {
                return default;
            }

            SessionDraft draft = new(session);
            if (!change(draft))
            {
                return new SessionOutcome(session, HasChanged: false);
            }

            StoredRow stored = _world.Sessions.Place(id, draft.Json, verbatim: false);
            _world.Events.Change(session, stored, draft.AddedMessages);
            return new SessionOutcome(stored, HasChanged: true);
        }
    }

    /// <returns>True when the session was deleted.</returns>
    public bool Delete(int id)
    {
        lock (_world.Gate)
        {
            if (_world.Rules.DeletedSession == DeletedSession.MarkAsDeleted)
            {
                return Change(id, MarkAsDeleted).HasChanged;
            }

            _world.Messages.RemoveAll(id);
            return _world.Sessions.Remove(id);
        }
    }

    /// <summary>Gets the sessions of the topics in which the user has any role, as SuperOffice documents. Empty without a user.</summary>
    public IReadOnlyList<StoredRow> ForUser(ChatUser? user)
    {
        if (user is null)
        {
            return [];
        }

        lock (_world.Gate)
        {
            HashSet<int> topics = [.. _world.Members.GetTopics(user, Topics.Roles.Any)];
            return
            [
                .. _world.Sessions.All.Where(session => topics.Contains(session.Root.Int("TopicId"))
                    && session.Root.String("Status") != SessionStatus.Deleted),
            ];
        }
    }

    private bool MarkAsDeleted(SessionDraft session)
    {
        if (session.Status == SessionStatus.Deleted)
        {
            return false;
        }

        _world.Conversation.Notice(session, "SessionDeleted");
        session.Status = SessionStatus.Deleted;
        session.Stamp("WhenEnded", _world.Now);
        return true;
    }
}
