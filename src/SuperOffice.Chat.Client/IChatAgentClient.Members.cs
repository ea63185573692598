using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Members of topics, and presence.</content>
public partial interface IChatAgentClient
{
    /// <summary>Creates a topic member with the server's default values. The member is not saved.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A member that belongs to no topic.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicAgent> CreateDefaultChatTopicAgentAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the users with a chat license, who can be members of a topic.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="flat">True for a list of users; false (the default) for groups that contain users.</param>
    /// <param name="onlyPresent">True to return only users who are present. False by default.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The users, or the groups that contain them.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        bool flat = false, bool onlyPresent = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the members of a topic with their roles.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The members. Empty when there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentListAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a member of a topic.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="username">The user name of the member, or its associate id as a string. Not the id of a Service user.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The member, or null when the user is not a member of the topic.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="username"/> is null, empty or white space.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicAgent?> GetChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a member to a topic.</summary>
    /// <remarks>
    /// Retried only when the first request was definitely not processed. A retry could store the member twice. After
    /// an unknown outcome, get the member. Administration rights for chat are expected; SuperOffice does not document
    /// the rights of operations.
    /// </remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="useragent">The member with its roles.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo an addition that has already reached the server.
    /// </param>
    /// <returns>The member as stored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="useragent"/> is null.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicAgent> AddChatTopicUserAgentAsync(
        int chatTopicId, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Updates the roles of a topic member.</summary>
    /// <remarks>
    /// Retried. A retry overwrites what others saved in the meantime. Administration rights for chat are expected;
    /// SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="username">The user name of the member, or its associate id as a string. Not the id of a Service user.</param>
    /// <param name="useragent">The member with its new roles.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo an update that has already reached the server.
    /// </param>
    /// <returns>The member as stored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="username"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="useragent"/> is null.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicAgent> UpdateChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces all members of a topic. Users who are not in the list are removed.</summary>
    /// <remarks>
    /// To add a single member, use <see cref="AddChatTopicUserAgentAsync"/>. Retried. A retry overwrites what others
    /// saved in the meantime. Administration rights for chat are expected; SuperOffice does not document the rights
    /// of operations.
    /// </remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="useragents">All members of the topic with their roles.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo an update that has already reached the server.
    /// </param>
    /// <returns>The members as stored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="useragents"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="useragents"/> contains null.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgentsAsync(
        int chatTopicId, IEnumerable<ChatTopicAgent> useragents, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a member from a topic.</summary>
    /// <remarks>
    /// Retried. A member that is already gone on a retry counts as removed. Administration rights for chat are
    /// expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="username">The user name of the member, or its associate id as a string. Not the id of a Service user.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a removal that has already reached the server.
    /// </param>
    /// <returns>A task that completes when the server has confirmed the removal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="username"/> is null, empty or white space.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task DeleteChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the presence of every chat user of the installation.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>One entry for each user. Empty when there are none.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<ChatPresence>> GetChatPresenceAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sets the presence of users. Users who are not in the list are expected to stay as they are; SuperOffice does
    /// not document it.
    /// </summary>
    /// <remarks>
    /// Retried. A retry overwrites what others saved in the meantime. Changing the presence of other users is
    /// expected to need administration rights; SuperOffice does not document it.
    /// </remarks>
    /// <param name="chatPresence">
    /// The users and their presence. Only the user id and the presence are sent; the server ignores the rest.
    /// </param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a change that has already reached the server.
    /// </param>
    /// <returns>A task that completes when the server has confirmed the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chatPresence"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chatPresence"/> contains null.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task SaveChatPresenceAsync(
        IEnumerable<ChatPresence> chatPresence, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
