using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Topics.</content>
public partial interface IChatAgentClient
{
    /// <summary>Creates a topic with the server's default values. The topic is not saved.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A topic with id 0.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Saves a topic. Creates it when its id is 0; otherwise replaces the stored topic.</summary>
    /// <remarks>
    /// Members that the entity leaves out are cleared on the server. To change a stored topic, use
    /// <see cref="UpdateChatTopicEntityAsync"/>. A new topic is never sent again unless the server definitely did not
    /// process the first request. A save of a stored topic is retried, and a retry overwrites what others saved in
    /// the meantime. Administration rights for chat are expected; SuperOffice does not document the rights of
    /// operations.
    /// </remarks>
    /// <param name="entity">The topic to save. Its id is 0 or greater.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The topic as stored, with its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The id of <paramref name="entity"/> is negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        ChatTopicEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a topic.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="chatTopicEntityId">The id of the topic. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The topic, or null when no topic has this id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicEntityId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes a topic. The widget on web pages that embed the topic stops working.</summary>
    /// <remarks>
    /// Retried. A topic that is already gone on a retry counts as deleted. Administration rights for chat are
    /// expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatTopicEntityId">The id of the topic. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a deletion that has already reached the server.
    /// </param>
    /// <returns>A task that completes when the server has confirmed the deletion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicEntityId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task DeleteChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a topic, applies a change, and saves it with only the changed members replaced.</summary>
    /// <remarks>
    /// Gives the same guarantees as <see cref="UpdateChatSessionEntityAsync"/>. Use the language <c>x</c> to read
    /// texts in all their languages: a changed text that was read in one language replaces all of them.
    /// Administration rights for chat are expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatTopicEntityId">The id of the topic. Greater than 0.</param>
    /// <param name="change">A function that returns the changed topic. It must not change the id.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The topic as stored.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicEntityId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="change"/> returned null or changed the id.</exception>
    /// <exception cref="ChatAgentApiException">The server reported an error, or no topic has this id.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatTopicEntity> UpdateChatTopicEntityAsync(
        int chatTopicEntityId, Func<ChatTopicEntity, ChatTopicEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the topics that the calling user is a member of, in any role.</summary>
    /// <remarks>Retried. No role is needed: the calling user's own roles decide what is returned.</remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The topics. Empty when there are none; expected for a system user, which is not a member of topics.</returns>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Determines whether a topic is open now, in its own time zone.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="chatTopicId">The id of the topic. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>True when the topic is open, or has no opening hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatTopicId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<bool> IsWithinOpeningHoursAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
