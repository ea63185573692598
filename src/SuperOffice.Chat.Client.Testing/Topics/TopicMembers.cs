using System.Text.Json.Nodes;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Changes the members of topics. A missing topic has no members, and none can be added. A member with an unknown user is rejected.
/// SuperOffice does not document this.
/// </summary>
internal sealed class TopicMembers(ChatData data)
{
    private readonly ChatData _data = data;

    /// <summary>Gets the topics in which the user has any role, as SuperOffice documents. Empty without a user.</summary>
    public IReadOnlyList<StoredRow> TopicsFor(ChatUser? user)
    {
        if (user is null)
        {
            return [];
        }

        lock (_data.Gate)
        {
            return [.. _data.Members.GetTopics(user, Roles.Any).Select(_data.Topics.Find).OfType<StoredRow>()];
        }
    }

    public StoredRow? Find(int topicId, string userName) =>
        _data.Users.Find(userName) is ChatUser user ? _data.Members.Find(topicId, user) : null;

    /// <returns>The result. It has no member when the topic does not exist.</returns>
    public MemberOutcome Add(int topicId, JsonObject member)
    {
        lock (_data.Gate)
        {
            ChatUser user = UserOf(member);
            if (_data.Topics.Find(topicId) is null)
            {
                return default;
            }

            bool isMember = _data.Members.Find(topicId, user) is not null;
            return (isMember, _data.Rules.ExistingMember) switch
            {
                (true, ExistingMember.Update) => new(_data.Members.Update(topicId, user, member), IsNew: false),
                (true, ExistingMember.Reject) => throw RequestRejectedException.Error($"{user.UserName} is already a member of topic {topicId}.", "ArgumentException"),
                _ => new(_data.Members.Add(topicId, user, member), IsNew: true),
            };
        }
    }

    /// <returns>The result. It has no member when the topic, the user or the member does not exist.</returns>
    public MemberOutcome Update(int topicId, string userName, JsonObject roles) =>
        _data.Users.Find(userName) is ChatUser user ? new(_data.Members.Update(topicId, user, roles), IsNew: false) : default;

    /// <returns>The members, or null when the topic does not exist.</returns>
    public IReadOnlyList<StoredRow>? ReplaceAll(int topicId, IReadOnlyList<JsonObject> members)
    {
        lock (_data.Gate)
        {
            (ChatUser User, JsonObject Roles)[] all = [.. members.Select(member => (UserOf(member), member))];
            if (_data.Topics.Find(topicId) is null)
            {
                return null;
            }

            _data.Members.RemoveAll(topicId);
            return [.. all.Select(member => _data.Members.Add(topicId, member.User, member.Roles))];
        }
    }

    /// <returns>True when the user was a member.</returns>
    public bool Remove(int topicId, string userName) =>
        _data.Users.Find(userName) is ChatUser user && _data.Members.Remove(topicId, user);

    /// <returns>True when the topic existed.</returns>
    public bool DeleteTopic(int topicId)
    {
        lock (_data.Gate)
        {
            _data.Members.RemoveAll(topicId);
            return _data.Topics.Remove(topicId);
        }
    }

    /// <summary>Finds the user of a member.</summary>
    public ChatUser? FindUser(JsonObject member) => Associates.Find(_data.Users, StoredRow.Create(0, member).Root.Carrier("User"));

    private ChatUser UserOf(JsonObject member) =>
        FindUser(member) ?? throw RequestRejectedException.Error("The user of the member does not exist.", "SoNotFoundException");
}
