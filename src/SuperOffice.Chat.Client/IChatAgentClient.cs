using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The Chat agent of the SuperOffice web API. Operations have the names of SuperOffice's own reference.
/// </summary>
/// <remarks>
/// Safe for any number of callers at once; made to live as long as the application.
/// Every operation may throw a <see cref="ChatAgentException"/>, and <see cref="OperationCanceledException"/> when the
/// caller cancels. New operations will be added: in tests prefer a mocking library, or the emulator of
/// <c>SuperOffice.Chat.Client.Testing</c>, to an implementation by hand.
/// </remarks>
public partial interface IChatAgentClient
{
    /// <summary>Asks for a session filled with the server's defaults. Nothing is stored yet.</summary>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>A session with id 0.</returns>
    Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Stores a session: a new one when its id is 0, else over the stored one, which it replaces whole.</summary>
    /// <remarks>
    /// What the entity leaves out is blanked on the server; to change a stored session use
    /// <see cref="UpdateChatSessionEntityAsync"/>. A new session is never sent twice, unless the server
    /// surely did not take the first request; after a doubt see <see cref="ChatAgentException.OutcomeUnknown"/>.
    /// A stored session is saved again after an unknown outcome: the retry overwrites what somebody else changed in the meantime.
    /// Set <see cref="ChatRequestOptions.MaxRetryAttempts"/> to 0 to switch that off.
    /// </remarks>
    /// <param name="entity">The session; its id must not be negative.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have stored the session all the same.</param>
    /// <returns>The session as stored, with its id.</returns>
    Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        ChatSessionEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a session.</summary>
    /// <param name="chatSessionEntityId">Its id, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The session, or null when there is none with this id.</returns>
    Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes a session.</summary>
    /// <param name="chatSessionEntityId">Its id, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have deleted the session all the same.</param>
    /// <returns>A task that ends when the server has confirmed.</returns>
    Task DeleteChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads a session, lets the caller change it, and stores it with only the changed members replaced: everything
    /// else goes back exactly as the server wrote it, what this library does not know included.
    /// </summary>
    /// <remarks>
    /// The web API has no version stamp: of two updates at once the later one wins. After an unknown outcome of the save the
    /// session is read again. If it holds the change, the update succeeded; if it is as it was, the save is sent again; otherwise
    /// somebody else changed it, and the update throws with <see cref="ChatAgentApiException.IsConflict"/>. When nothing was changed, nothing is
    /// sent, and the session that was read is the result.
    /// </remarks>
    /// <param name="chatSessionEntityId">Its id, above 0.</param>
    /// <param name="change">Gives the changed session, <c>session => session with { … }</c>; its id must stay.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have stored the change all the same.</param>
    /// <returns>The session as stored.</returns>
    /// <exception cref="ChatAgentApiException">Among other causes: there is no session with this id.</exception>
    Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId,
        Func<ChatSessionEntity, ChatSessionEntity> change,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the sessions that the calling user may see, through membership of their topics in any role.</summary>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The sessions; empty when there are none, as usual for a system user (inferred).</returns>
    Task<IReadOnlyList<ChatSessionEntity>> ChatSessionsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Starts a new session on a topic.</summary>
    /// <remarks>
    /// Never repeated after a doubt: each call opens another session, and may alert agents.
    /// </remarks>
    /// <param name="chatTopicId">Id of the topic, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session as stored.</returns>
    Task<ChatSessionEntity> CreateChatSessionForTopicAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
