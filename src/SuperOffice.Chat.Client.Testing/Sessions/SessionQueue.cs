using SuperOffice.Chat.Client.Testing.Carriers;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Topics;
using SuperOffice.Chat.Client.Testing.Users;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Sessions;

/// <summary>Into the queue and out of it.</summary>
internal sealed class SessionQueue
{
    private readonly ChatWorld _world;

    public SessionQueue(ChatWorld world) => _world = world;

    public int Length(int topicId) => _world.Sessions.All.Count(session => session.Root.Int("TopicId") == topicId && IsQueued(session));

    /// <summary>
    /// The user takes a session from the queue. Documented: the user, the start and the welcome text; nothing when it
    /// is not in the queue. That any user may, of whatever role, is inferred.
    /// </summary>
    /// <returns>Without a session when it was not taken.</returns>
    public SessionOutcome PickUp(int id, ChatUser? user)
    {
        if (user is null)
        {
            return default;
        }

        SessionOutcome outcome = _world.SessionBook.Change(id, session => Take(session, user));
        return outcome.HasChanged ? outcome : default;
    }

    /// <summary>The one that has waited longest, among the topics where the user may respond. The role is inferred.</summary>
    public SessionOutcome PickUpFirst(ChatUser? user)
    {
        if (user is null)
        {
            return default;
        }

        lock (_world.Gate)
        {
            HashSet<int> topics = [.. _world.Members.TopicsOf(user, [Roles.Respond])];
            StoredRow? first = _world.Sessions.All
                .Where(session => topics.Contains(session.Root.Int("TopicId")) && IsQueued(session))
                .MinBy(static session => (Requested(session), session.Id));
            return first is null ? default : PickUp(first.Id, user);
        }
    }

    /// <summary>Back to the queue, and the bot is done. Nothing happens to a session that does not run.</summary>
    public SessionOutcome Reset(int id) => _world.SessionBook.Change(id, session =>
    {
        if (!SessionStatus.IsRunning(session.Status))
        {
            return false;
        }

        session.Status = _world.Arrivals.QueueOrOffline(session.TopicId);
        session.BotIsActive = false;
        session.Assign(null);
        session.Offer(null);
        session.Stamp("WhenStarted", null);
        return true;
    });

    private bool Take(SessionDraft session, ChatUser user)
    {
        if (session.Status != SessionStatus.InQueue)
        {
            return false;
        }

        session.Rank = LowestFreeRank(user);
        session.Assign(user);
        session.BotIsActive = false;
        session.Stamp("WhenStarted", _world.Now);
        session.Status = SessionStatus.UserLast;
        if (_world.Topics.Find(session.TopicId)?.Root.String("WelcomeMessage") is { Length: > 0 } welcome)
        {
            _world.Conversation.Welcome(session, welcome, user);
        }

        return true;
    }

    /// <summary>Documented: the lowest number that none of the user's active sessions has, counted from 1.</summary>
    private int LowestFreeRank(ChatUser user)
    {
        HashSet<int> taken =
        [
            .. _world.Sessions.All
                .Where(session => SessionStatus.IsConversation(session.Root.String("Status"))
                    && Associates.Find(_world.Users, session.Root.Carrier("User"))?.AssociateId == user.AssociateId)
                .Select(static session => session.Root.Int("Rank")),
        ];
        return Enumerable.Range(1, taken.Count + 1).First(rank => !taken.Contains(rank));
    }

    private static bool IsQueued(StoredRow session) => session.Root.String("Status") == SessionStatus.InQueue;

    private static DateTimeOffset Requested(StoredRow session) =>
        WireDate.TryReadStored(session.Root.String("WhenRequested"), out DateTimeOffset requested) ? requested : DateTimeOffset.MinValue;
}
