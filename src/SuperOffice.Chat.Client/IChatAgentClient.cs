using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Represents the Chat agent of the SuperOffice web API. Each operation has the name that SuperOffice's own reference uses.
/// </summary>
/// <remarks>
/// <para>
/// Instances are thread-safe and intended to live as long as the application.
/// </para>
/// <para>
/// Every operation throws a <see cref="ChatAgentException"/> when it fails: <see cref="ChatAgentApiException"/> for an error
/// that the server reports, <see cref="ChatAgentRateLimitException"/>, <see cref="ChatAgentAuthenticationException"/>,
/// <see cref="ChatAgentConnectionException"/> when no response was received, <see cref="ChatAgentTenantException"/> when the
/// tenant is not running, and <see cref="ChatAgentProtocolException"/> for a response that is not the web API's.
/// </para>
/// <para>
/// Every operation also throws <see cref="ArgumentException"/> when its options or its entity contain a value that cannot be sent,
/// and <see cref="ObjectDisposedException"/> when the client was disposed. Nothing is sent then.
/// </para>
/// <para>
/// "Retried" means that the client sends the request again after a transient failure, within the limits of
/// <see cref="ChatRetryOptions"/>. A request that was definitely not processed (no connection, 401 with a renewed credential,
/// 421, 429) is retried for every operation. Set <see cref="ChatRequestOptions.MaxRetryAttempts"/> to 0 to switch retries off for a
/// call, for example where a retry could overwrite what others saved in the meantime.
/// </para>
/// <para>
/// New operations will be added. In tests, use a mocking library, or the emulator or the base class
/// <c>NotImplementedChatClient</c> in <c>SuperOffice.Chat.Client.Testing</c>, instead of implementing the interface directly.
/// </para>
/// </remarks>
public partial interface IChatAgentClient
{
    /// <summary>Creates a session with the server's default values. The session is not saved.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A session with id 0.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Saves a session. Creates it when its id is 0; otherwise replaces the stored session.</summary>
    /// <remarks>
    /// Members that the entity leaves out are cleared on the server. To change a stored session, use
    /// <see cref="UpdateChatSessionEntityAsync"/>. A new session is never sent again unless the server definitely did
    /// not process the first request. A save of a stored session is retried, and a retry overwrites what others saved
    /// in the meantime. A chat license is expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="entity">The session to save. Its id is 0 or greater.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The session as stored, with its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The id of <paramref name="entity"/> is negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        ChatSessionEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a session.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="chatSessionEntityId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The session, or null when no session has this id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionEntityId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes a session.</summary>
    /// <remarks>
    /// Retried. A session that is already gone on a retry counts as deleted. Administration rights for chat are
    /// expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatSessionEntityId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a deletion that has already reached the server.
    /// </param>
    /// <returns>A task that completes when the server has confirmed the deletion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionEntityId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task DeleteChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a session, applies a change, and saves it with only the changed members replaced.</summary>
    /// <remarks>
    /// All other members are sent back exactly as the server wrote them, including members that this library does not
    /// know. When nothing changed, nothing is sent and the session that was read is returned. The web API has no
    /// version stamp: of two concurrent updates, the later one wins.
    /// After an unknown outcome of the save, the session is read again: when it holds the change, the update has succeeded; when it is
    /// as it was, the save is sent again; otherwise the update throws with <see cref="ChatAgentApiException.IsConflict"/>.
    /// A chat license is expected; SuperOffice does not
    /// document the rights of operations.
    /// </remarks>
    /// <param name="chatSessionEntityId">The id of the session. Greater than 0.</param>
    /// <param name="change">
    /// A function that returns the changed session: <c>session => session with { … }</c>. It must not change the id.
    /// </param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The session as stored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionEntityId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="change"/> returned null or changed the id.</exception>
    /// <exception cref="ChatAgentApiException">The server reported an error, or no session has this id.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId,
        Func<ChatSessionEntity, ChatSessionEntity> change,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets the sessions that are visible to the calling user through membership of their topics, in any role.</summary>
    /// <remarks>Retried. No role is needed: the calling user's own roles decide what is returned.</remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The sessions. Empty when there are none; expected for a system user, which is not a member of topics.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<ChatSessionEntity>> ChatSessionsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a session on a topic.</summary>
    /// <remarks>
    /// Each call creates another session and may alert agents. Retried only when the first request was definitely not
    /// processed. A chat license is expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a creation that has already reached the server.
    /// </param>
    /// <returns>The session as stored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> CreateChatSessionForTopicAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
