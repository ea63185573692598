using System.Text;
using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing.Storage;
using SuperOffice.Chat.Client.Testing.Topics;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Topics, users, messages and customers.</content>
public sealed partial class ChatAgentEmulator
{
    /// <summary>The topics as they are now, by id, with their dates in UTC.</summary>
    public IReadOnlyList<ChatTopicEntity> Topics => _topics.Read(World.Topics.All);

    /// <summary>The users as they are now, in the order in which they came. The first is whom a credential stands for that names none.</summary>
    public IReadOnlyList<ChatUser> Users => World.Users.All;

    /// <summary>The messages of a session, the oldest first.</summary>
    /// <param name="chatSessionId">Its id.</param>
    /// <returns>The messages; empty when there is no such session.</returns>
    public IReadOnlyList<ChatMessage> Messages(int chatSessionId) => _messages.Read(World.Messages.Of(chatSessionId));

    /// <summary>The members of a topic in the order in which they joined.</summary>
    /// <param name="chatTopicId">Its id.</param>
    /// <returns>The members; empty when there is no such topic.</returns>
    public IReadOnlyList<ChatTopicAgent> Members(int chatTopicId) => _members.Read(World.Members.Of(chatTopicId));

    /// <summary>Takes a user in, or changes the one of the same name or associate id.</summary>
    /// <param name="user">The user. Ids of 0 are filled in.</param>
    /// <returns>The user with both ids.</returns>
    /// <exception cref="ArgumentException">The name is empty, or an id is below 0.</exception>
    public ChatUser AddUser(ChatUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentException.ThrowIfNullOrWhiteSpace(user.UserName, nameof(user));
        ArgumentOutOfRangeException.ThrowIfNegative(user.AssociateId, nameof(user));
        ArgumentOutOfRangeException.ThrowIfNegative(user.EjUserId, nameof(user));
        return World.Users.Add(user);
    }

    /// <summary>Lets a user come or go, as <c>SaveChatPresence</c> does.</summary>
    /// <param name="user">User name or associate id.</param>
    /// <param name="present">Whether the user is there.</param>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public void SetPresent(string user, bool present)
    {
        lock (World.Gate)
        {
            World.Users.Add(Known(user) with { Present = present });
        }
    }

    /// <summary>A credential that signs in as a user, and is let in from now on. It needs <see cref="AppToken"/> beside it.</summary>
    /// <param name="user">User name or associate id.</param>
    /// <returns>The credential, for <see cref="ChatClientOptions.Credential"/>.</returns>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public ChatCredential CredentialFor(string user)
    {
        ChatUser known = Known(user);
        string ticket = $"7T:{Convert.ToBase64String(Encoding.UTF8.GetBytes($"EmulatorTicket {known.UserName}{_state.TicketMark}"))}";
        Access.AllowSoTicket(ticket, known.UserName);
        return ChatCredential.SoTicket(ticket);
    }

    /// <summary>Stores a topic, past credentials, faults and requests, as a save of it would.</summary>
    /// <param name="topic">The topic. Id 0 takes the next one; another id is taken as it is, whatever is there.</param>
    /// <param name="members">User names or associate ids of members, with every role, who join those it has.</param>
    /// <returns>The topic as stored, with its id.</returns>
    /// <exception cref="ArgumentException">
    /// There is no such user, the id is below 0, the zone of its opening hours is not known, or a save of it would be refused.
    /// </exception>
    public ChatTopicEntity SeedTopic(ChatTopicEntity topic, params IReadOnlyList<string> members)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentOutOfRangeException.ThrowIfNegative(topic.ChatTopicId, nameof(topic));
        JsonObject stored = _topics.Bind(topic);
        if (!OpeningHours.HasKnownZone(stored, World.BaseZone))
        {
            throw new ArgumentException("The time zone of the opening hours is not known.", nameof(topic));
        }

        ChatUser[] users = [.. members.Select(Known)];
        lock (World.Gate)
        {
            StoredRow row = topic.ChatTopicId == 0
                ? World.Topics.Create(stored)
                : World.Topics.Place(topic.ChatTopicId, stored, verbatim: false);
            foreach (ChatUser user in users)
            {
                World.Members.Join(row.Id, user, MemberStore.AllRoles());
            }

            return _topics.Read(row);
        }
    }

    /// <summary>Makes a user a member of a topic, or changes the member's roles.</summary>
    /// <param name="member">The roles, with the id of the topic, and a user with one of the ids or the name.</param>
    /// <returns>The member as stored.</returns>
    /// <exception cref="ArgumentException">There is no such topic or user, or a request with it would be refused.</exception>
    public ChatTopicAgent SeedMember(ChatTopicAgent member)
    {
        ArgumentNullException.ThrowIfNull(member);
        JsonObject roles = _members.Bind(member);
        ChatUser user = World.TopicMembers.FindUser(roles) ?? throw new ArgumentException("The member names no user who exists.", nameof(member));
        return World.Topics.Find(member.TopicId) is null
            ? throw new ArgumentException(FormattableString.Invariant($"There is no chat topic {member.TopicId}."), nameof(member))
            : _members.Read(World.Members.Join(member.TopicId, user, roles));
    }

    /// <summary>Stores a message as it is given, and leaves its session alone.</summary>
    /// <param name="message">The message, with the id of a session. It gets the next id of its own.</param>
    /// <returns>The message as stored.</returns>
    /// <exception cref="ArgumentException">There is no such session, or a request with it would be refused.</exception>
    public ChatMessage SeedMessage(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return World.Sessions.Find(message.ChatSessionId) is null
            ? throw NoSession(message.ChatSessionId, nameof(message))
            : _messages.Read(World.Messages.Add(message.ChatSessionId, _messages.Bind(message)));
    }

    /// <summary>
    /// A customer opens the widget of a topic. The session goes to the queue, to the form or the FAQ that the topic has
    /// before it, or to the offline form when nobody is present or it is closed; never to the latter when it has a bot.
    /// </summary>
    /// <param name="chatTopicId">The topic.</param>
    /// <param name="customer">What is known of the customer; only members that begin with <c>Customer</c> count. Null for nothing.</param>
    /// <returns>The customer, who is then told what to do.</returns>
    /// <exception cref="ArgumentException">There is no such topic.</exception>
    public ChatCustomer StartCustomer(int chatTopicId, ChatSessionEntity? customer = null) =>
        World.Arrivals.Start(chatTopicId, session => ChatCustomer.Fill(session, customer)) is StoredRow session
            ? new ChatCustomer(World, session.Id)
            : throw new ArgumentException(FormattableString.Invariant($"There is no chat topic {chatTopicId}."), nameof(chatTopicId));

    /// <summary>The customer of a session that is there already, as when the program under test has made it.</summary>
    /// <param name="chatSessionId">The session.</param>
    /// <returns>The customer.</returns>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public ChatCustomer CustomerOf(int chatSessionId) => World.Sessions.Find(chatSessionId) is null
        ? throw NoSession(chatSessionId, nameof(chatSessionId))
        : new ChatCustomer(World, chatSessionId);

    private static ArgumentException NoSession(int id, string parameter) =>
        new(FormattableString.Invariant($"There is no chat session {id}."), parameter);

    internal ChatUser Known(string user)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        return World.Users.Find(user) ?? throw new ArgumentException($"There is no user '{user}'.", nameof(user));
    }
}
