using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Stores the members of topics in the order in which they were added. Rows have internal ids, because SuperOffice documents that
/// the table has no unique index on topic and user.
/// </summary>
internal sealed class MemberStore(Lock gate)
{
    private readonly Lock _gate = gate;
    private readonly List<StoredRow> _rows = [];
    private int _lastId;

    public static JsonObject AllRoles()
    {
        JsonObject member = CarrierTypes.ChatTopicAgent.CreateDefault();
        foreach (string role in Roles.Any)
        {
            member[role] = true;
        }

        return member;
    }

    public static int AssociateId(StoredRow member) => member.Root.Carrier("User")?.Int("AssociateId") ?? 0;

    public IReadOnlyList<StoredRow> GetAll(int topicId)
    {
        lock (_gate)
        {
            return [.. _rows.Where(row => row.Root.Int("TopicId") == topicId)];
        }
    }

    public StoredRow? Find(int topicId, ChatUser user) => GetAll(topicId).FirstOrDefault(row => AssociateId(row) == user.AssociateId);

    /// <summary>Gets the ids of the topics in which the user has at least one of the roles.</summary>
    public IReadOnlyList<int> GetTopics(ChatUser user, IReadOnlyList<string> roles)
    {
        lock (_gate)
        {
            return
            [
                .. _rows.Where(row => AssociateId(row) == user.AssociateId && roles.Any(role => row.Root.Flag(role)))
                    .Select(static row => row.Root.Int("TopicId")).Distinct().Order(),
            ];
        }
    }

    public StoredRow Add(int topicId, ChatUser user, JsonObject roles)
    {
        lock (_gate)
        {
            StoredRow row = Row(++_lastId, topicId, user, roles);
            _rows.Add(row);
            return row;
        }
    }

    /// <summary>Adds a member, or updates an existing one.</summary>
    public StoredRow Join(int topicId, ChatUser user, JsonObject roles)
    {
        lock (_gate)
        {
            return Update(topicId, user, roles) ?? Add(topicId, user, roles);
        }
    }

    /// <returns>The member, or null when the user is not a member.</returns>
    public StoredRow? Update(int topicId, ChatUser user, JsonObject roles)
    {
        lock (_gate)
        {
            StoredRow? updated = null;
            for (int index = 0; index < _rows.Count; index++)
            {
                if (IsMember(_rows[index], topicId, user))
                {
                    _rows[index] = Row(_rows[index].Id, topicId, user, roles);
                    updated ??= _rows[index];
                }
            }

            return updated;
        }
    }

    public bool Remove(int topicId, ChatUser user)
    {
        lock (_gate)
        {
            return _rows.RemoveAll(row => IsMember(row, topicId, user)) > 0;
        }
    }

    public void RemoveAll(int topicId)
    {
        lock (_gate)
        {
            _rows.RemoveAll(row => row.Root.Int("TopicId") == topicId);
        }
    }

    private static bool IsMember(StoredRow row, int topicId, ChatUser user) =>
        row.Root.Int("TopicId") == topicId && AssociateId(row) == user.AssociateId;

    private static StoredRow Row(int id, int topicId, ChatUser user, JsonObject roles)
    {
        JsonObject row = roles.DeepClone().AsObject();
        row["TopicId"] = topicId;
        row["User"] = Associates.Create(user);
        return StoredRow.Create(id, row);
    }
}
