using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Saving, changing, deleting and listing sessions.</summary>
internal sealed class SessionBook
{
    private readonly ChatWorld _world;

    public SessionBook(ChatWorld world) => _world = world;

    /// <summary>
    /// Stores a session as it was sent. One that is over gets an end when it was sent without one; nothing else
    /// happens to it. Both are inferred.
    /// </summary>
    /// <returns>Null when the id is above 0 and there is no such session.</returns>
    public StoredRow? Save(JsonObject session)
    {
        int id = (int)session["ChatSessionId"]!;
        if (SessionStatus.IsOver((string?)session["Status"]) && (string?)session["WhenEnded"] == WireDate.None)
        {
            session["WhenEnded"] = WireDate.Store(_world.Now);
        }

        return id == 0 ? _world.Sessions.Create(session) : _world.Sessions.Replace(id, session);
    }

    /// <summary>Changes a session in one go.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="change">What to do; false when nothing happens after all.</param>
    public SessionOutcome Change(int id, Func<SessionDraft, bool> change)
    {
        lock (_world.Gate)
        {
            if (_world.Sessions.Find(id) is not StoredRow session)
            {
                return default;
            }

            SessionDraft draft = new(session);
            return change(draft)
                ? new SessionOutcome(_world.Sessions.Place(id, draft.Json, verbatim: false), HasChanged: true)
                : new SessionOutcome(session, HasChanged: false);
        }
    }

    /// <returns>Whether there was something to delete.</returns>
    public bool Delete(int id)
    {
        lock (_world.Gate)
        {
            if (_world.Rules.DeletedSession == DeletedSession.Mark)
            {
                return Change(id, Mark).HasChanged;
            }

            _world.Messages.RemoveAll(id);
            return _world.Sessions.Remove(id);
        }
    }

    /// <summary>By membership of any one role, as documented, whatever their state. Without a user there are none.</summary>
    public IReadOnlyList<StoredRow> ForUser(ChatUser? user)
    {
        if (user is null)
        {
            return [];
        }

        lock (_world.Gate)
        {
            HashSet<int> topics = [.. _world.Members.TopicsOf(user, Topics.Roles.Any)];
            return
            [
                .. _world.Sessions.All.Where(session => topics.Contains(session.Root.Int("TopicId"))
                    && session.Root.String("Status") != SessionStatus.Deleted),
            ];
        }
    }

    private bool Mark(SessionDraft session)
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
