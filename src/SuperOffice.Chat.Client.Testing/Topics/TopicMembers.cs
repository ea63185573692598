using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Testing.Responses;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Users;
using SuperOffice.Chat.Client.Testing.World;

namespace SuperOffice.Chat.Client.Testing.Topics;

/// <summary>
/// Changes the members of topics. A missing topic has no members, and none can be added. A member with an unknown user is rejected.
/// SuperOffice does not document this.
/// </summary>
internal sealed class TopicMembers
{
    private readonly ChatWorld _world;

    public TopicMembers(ChatWorld world) => _world = world;

    /// <summary>Gets the topics in which the user has any role, as SuperOffice documents. Empty without a user.</summary>
    public IReadOnlyList<StoredRow> TopicsFor(ChatUser? user)
    {
        if (user is null)
        {
            return [];
        }

        lock (_world.Gate)
        {
            return [.. _world.Members.GetTopics(user, Roles.Any).Select(_world.Topics.Find).OfType<StoredRow>()];
        }
    }

    public StoredRow? Find(int topicId, string userName) =>
        _world.Users.Find(userName) is ChatUser user ? _world.Members.Find(topicId, user) : null;

    /// <returns>The result. It has no member when the topic does not exist.</returns>
    public MemberOutcome Add(int topicId, JsonObject member)
    {
        lock (_world.Gate)
        {
            ChatUser user = UserOf(member);
            if (_world.Topics.Find(topicId) is null)
            {
                return default;
            }

            bool isMember = _world.Members.Find(topicId, user) is not null;
            return (isMember, _world.Rules.ExistingMember) switch
            {
                (true, ExistingMember.Update) => new(_world.Members.Update(topicId, user, member), IsNew: false),
                (true, ExistingMember.Reject) => throw RequestRejectedException.Error($"{user.UserName} is already a member of topic {topicId}.", "ArgumentException"),
                _ => new(_world.Members.Add(topicId, user, member), IsNew: true),
            };
        }
    }

    /// <returns>The result. It has no member when the topic, the user or the member does not exist.</returns>
    public MemberOutcome Update(int topicId, string userName, JsonObject roles) =>
        _world.Users.Find(userName) is ChatUser user ? new(_world.Members.Update(topicId, user, roles), IsNew: false) : default;

    /// <returns>The members, or null when the topic does not exist.</returns>
    public IReadOnlyList<StoredRow>? ReplaceAll(int topicId, IReadOnlyList<JsonObject> members)
    {
        lock (_world.Gate)
        {
            (ChatUser User, JsonObject Roles)[] all = [.. members.Select(member => (UserOf(member), member))];
            if (_world.Topics.Find(topicId) is null)
            {
                return null;
            }

            _world.Members.RemoveAll(topicId);
            return [.. all.Select(member => _world.Members.Add(topicId, member.User, member.Roles))];
        }
    }

    /// <returns>True when the user was a member.</returns>
    public bool Remove(int topicId, string userName) =>
        _world.Users.Find(userName) is ChatUser user && _world.Members.Remove(topicId, user);

    /// <returns>True when the topic existed.</returns>
    public bool DeleteTopic(int topicId)
    {
        lock (_world.Gate)
        {
            _world.Members.RemoveAll(topicId);
            return _world.Topics.Remove(topicId);
        }
    }

    /// <summary>Finds the user of a member.</summary>
    public ChatUser? FindUser(JsonObject member) => Associates.Find(_world.Users, StoredRow.Create(0, member).Root.Carrier("User"));

    private ChatUser UserOf(JsonObject member) =>
        FindUser(member) ?? throw RequestRejectedException.Error("The user of the member does not exist.", "SoNotFoundException");
}
