using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Topics, users, messages and customers.</content>
public sealed partial class ChatAgentEmulator
{
    /// <summary>Gets the stored topics, ordered by id, with dates in UTC.</summary>
    public IReadOnlyList<ChatTopicEntity> Topics => _topics.Read(World.Topics.All);

    /// <summary>Gets the users in the order in which they were added. A credential without a user signs in as the first one.</summary>
    public IReadOnlyList<ChatUser> Users => World.Users.All;

    /// <summary>Gets the messages of a session, oldest first.</summary>
    /// <param name="chatSessionId">The id of the session.</param>
    /// <returns>The messages. Empty when no session has this id.</returns>
    public IReadOnlyList<ChatMessage> Messages(int chatSessionId) => _messages.Read(World.Messages.GetAll(chatSessionId));

    /// <summary>Gets the members of a topic in the order in which they were added.</summary>
    /// <param name="chatTopicId">The id of the topic.</param>
    /// <returns>The members. Empty when no topic has this id.</returns>
    public IReadOnlyList<ChatTopicAgent> Members(int chatTopicId) => _members.Read(World.Members.GetAll(chatTopicId));

    /// <summary>Adds a user, or updates the user with the same name or associate id.</summary>
    /// <param name="user">The user. Ids of 0 are replaced by the next free ids.</param>
    /// <returns>The user as stored, with both ids.</returns>
    /// <exception cref="ArgumentException">The name is empty, or an id is negative.</exception>
    public ChatUser AddUser(ChatUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentException.ThrowIfNullOrWhiteSpace(user.UserName, nameof(user.UserName));
        ArgumentOutOfRangeException.ThrowIfNegative(user.AssociateId, nameof(user.AssociateId));
        ArgumentOutOfRangeException.ThrowIfNegative(user.EjUserId, nameof(user.EjUserId));
        return World.Users.Add(user);
    }

    /// <summary>Sets the presence of a user, as <c>SaveChatPresence</c> does.</summary>
    /// <param name="user">The user name or the associate id of the user.</param>
    /// <param name="present">True when the user is present.</param>
    /// <exception cref="ArgumentException">The user does not exist.</exception>
    public void SetPresent(string user, bool present)
    {
        lock (World.Gate)
        {
            World.Users.Add(Known(user) with { Present = present });
        }
    }

    /// <summary>Creates a credential that signs in as a user, and accepts it. It requires <see cref="AppToken"/>.</summary>
    /// <param name="user">The user name or the associate id of the user.</param>
    /// <returns>The credential, for <see cref="ChatClientOptions.Credential"/>.</returns>
    /// <exception cref="ArgumentException">The user does not exist.</exception>
    public ChatCredential CredentialFor(string user) => ChatCredential.SoTicket(AllowTicket(user));

    /// <summary>Stores a topic directly, without credentials, faults or a recorded request.</summary>
    /// <param name="topic">The topic. The id 0 is replaced by the next free id. A stored topic with the same id is overwritten.</param>
    /// <param name="members">The user names or associate ids of members to add, with every role.</param>
    /// <returns>The topic as stored, with its id.</returns>
    /// <exception cref="ArgumentException">
    /// A user does not exist, the id is negative, the time zone of the opening hours is unknown, or the server would reject the topic.
    /// </exception>
    public ChatTopicEntity SeedTopic(ChatTopicEntity topic, params IReadOnlyList<string> members)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentOutOfRangeException.ThrowIfNegative(topic.ChatTopicId, nameof(topic.ChatTopicId));
        JsonObject stored = _topics.Bind(topic);
        if (!OpeningHours.HasKnownZone(stored, World.BaseZone))
        {
            throw new ArgumentException("The time zone of the opening hours is unknown.", nameof(topic));
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

    /// <summary>Adds a user to a topic, or updates the roles of an existing member.</summary>
    /// <param name="member">The roles, the id of the topic, and a user with an id or a name.</param>
    /// <returns>The member as stored.</returns>
    /// <exception cref="ArgumentException">The topic or the user does not exist, or the server would reject the member.</exception>
    public ChatTopicAgent SeedMember(ChatTopicAgent member)
    {
        ArgumentNullException.ThrowIfNull(member);
        JsonObject roles = _members.Bind(member);
        ChatUser user = World.TopicMembers.FindUser(roles) ?? throw new ArgumentException("The user of the member does not exist.", nameof(member));
        return World.Topics.Find(member.TopicId) is null
            ? throw new ArgumentException(FormattableString.Invariant($"The chat topic {member.TopicId} does not exist."), nameof(member))
            : _members.Read(World.Members.Join(member.TopicId, user, roles));
    }

    /// <summary>Stores a message directly. The session does not change.</summary>
    /// <param name="message">The message, with the id of its session. Its own id is replaced by the next free id.</param>
    /// <returns>The message as stored.</returns>
    /// <exception cref="ArgumentException">The session does not exist, or the server would reject the message.</exception>
    public ChatMessage SeedMessage(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return World.Sessions.Find(message.ChatSessionId) is null
            ? throw NoSession(message.ChatSessionId, nameof(message))
            : _messages.Read(World.Messages.Add(message.ChatSessionId, _messages.Bind(message)));
    }

    /// <summary>
    /// Starts a session as a customer who opens the widget of a topic. The session is placed in the queue, or in the form or FAQ
    /// that the topic shows first. Without a bot, it is placed in the offline form when no agent is present or the topic is closed.
    /// </summary>
    /// <param name="chatTopicId">The id of the topic.</param>
    /// <param name="customer">The data of the customer, or null. Only members whose names start with <c>Customer</c> are used.</param>
    /// <returns>The customer, whose actions the test controls.</returns>
    /// <exception cref="ArgumentException">The topic does not exist.</exception>
    public ChatCustomer StartCustomer(int chatTopicId, ChatSessionEntity? customer = null) =>
        World.Arrivals.Start(chatTopicId, session => ChatCustomer.Fill(session, customer)) is StoredRow session
            ? new ChatCustomer(World, session.Id)
            : throw new ArgumentException(FormattableString.Invariant($"The chat topic {chatTopicId} does not exist."), nameof(chatTopicId));

    /// <summary>Gets the customer of an existing session, for example one that the application under test has created.</summary>
    /// <param name="chatSessionId">The id of the session.</param>
    /// <returns>The customer.</returns>
    /// <exception cref="ArgumentException">The session does not exist.</exception>
    public ChatCustomer GetCustomer(int chatSessionId) => World.Sessions.Find(chatSessionId) is null
        ? throw NoSession(chatSessionId, nameof(chatSessionId))
        : new ChatCustomer(World, chatSessionId);

    private static ArgumentException NoSession(int id, string parameter) =>
        new(FormattableString.Invariant($"The chat session {id} does not exist."), parameter);

    internal string AllowTicket(string user)
    {
        string userName = Known(user).UserName;
        string ticket = TicketIssuer.CreateTicket($"{userName}{World.Rules.TicketSuffix}");
        Access.AllowSoTicket(ticket, userName);
        return ticket;
    }

    internal ChatUser Known(string user)
    {
        ArgumentException.ThrowIfNullOrEmpty(user);
        return World.Users.Find(user) ?? throw new ArgumentException($"The user '{user}' does not exist. Add it with AddUser.", nameof(user));
    }
}
