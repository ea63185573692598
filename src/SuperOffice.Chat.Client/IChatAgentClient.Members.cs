using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Members of topics, and presence.</content>
public partial interface IChatAgentClient
{
    /// <summary>Asks for a member filled with the server's defaults. Nothing is stored yet.</summary>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A member of no topic.</returns>
    Task<ChatTopicAgent> CreateDefaultChatTopicAgentAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the users with a chat licence, who could be members of a topic.</summary>
    /// <param name="flat">True for a list of users, false for groups with users below them.</param>
    /// <param name="onlyPresent">True for those who are present.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The users, or groups with users below them.</returns>
    Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        bool flat = false, bool onlyPresent = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the members of a topic with their roles.</summary>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The members; empty when there are none.</returns>
    Task<IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentListAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads one member of a topic.</summary>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="username">The member's user name, or associate id as text; not the Service user's id.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The member, or null when the user is none.</returns>
    Task<ChatTopicAgent?> GetChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a member to a topic.</summary>
    /// <remarks>
    /// Never repeated after a doubt: members may be stored twice. Read the member then.
    /// </remarks>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="useragent">The member with its roles.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The member as stored.</returns>
    Task<ChatTopicAgent> AddChatTopicUserAgentAsync(
        int chatTopicId, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes one member's roles.</summary>
    /// <remarks>
    /// Retried after an unknown outcome: the retry overwrites roles that somebody else set in the meantime. Set
    /// <see cref="ChatRequestOptions.MaxRetryAttempts"/> to 0 to switch that off.
    /// </remarks>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="username">The member's user name, or associate id as text; not the Service user's id.</param>
    /// <param name="useragent">The member with its new roles.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The member as stored.</returns>
    Task<ChatTopicAgent> UpdateChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces all members of a topic: who is not in the list is a member no longer (documented).</summary>
    /// <remarks>
    /// To add one use <see cref="AddChatTopicUserAgentAsync"/>. Retried after an unknown outcome: the retry removes members that
    /// somebody else added in the meantime. Set <see cref="ChatRequestOptions.MaxRetryAttempts"/> to 0 to switch that off.
    /// </remarks>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="useragents">All members with their roles.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The members as stored.</returns>
    Task<IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgentsAsync(
        int chatTopicId, IEnumerable<ChatTopicAgent> useragents, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Takes a user off a topic.</summary>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="username">The member's user name, or associate id as text; not the Service user's id.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>A task that ends when the server has confirmed.</returns>
    Task DeleteChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads who is present, for every chat user of the installation.</summary>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>One row a user; empty when there are none.</returns>
    Task<IReadOnlyList<ChatPresence>> GetChatPresenceAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Sets users present or away. Users not in the list stay as they are (inferred).</summary>
    /// <remarks>
    /// Retried after an unknown outcome: the retry overwrites a presence that the user set in the meantime. Set
    /// <see cref="ChatRequestOptions.MaxRetryAttempts"/> to 0 to switch that off.
    /// </remarks>
    /// <param name="chatPresence">Rows of which only the user id and the presence are sent; the rest does not count (documented).</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>A task that ends when the server has confirmed.</returns>
    Task SaveChatPresenceAsync(
        IEnumerable<ChatPresence> chatPresence, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
