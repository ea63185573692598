using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Ownership of sessions: pick-up, transfer, reset.</content>
public partial interface IChatAgentClient
{
    /// <summary>Assigns a queued session to the calling user. The customer receives the welcome message.</summary>
    /// <remarks>
    /// Retried only when the first request was definitely not processed. A retry would return null for a session that
    /// is already assigned to the caller. After an unknown outcome, get the session and check its user. The role
    /// <see cref="ChatTopicAgent.CanRespond"/> on the topic is expected; SuperOffice does not document the roles of
    /// operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a pick-up that has already reached the server.
    /// </param>
    /// <returns>The session, or null when it was not in the queue.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity?> PickUpChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Assigns the first session in the queue to the calling user. The customer receives the welcome message.</summary>
    /// <remarks>
    /// Retried only when the first request was definitely not processed. A retry would take a second customer out of
    /// the queue. The role <see cref="ChatTopicAgent.CanRespond"/> on the topic is expected; SuperOffice does not
    /// document the roles of operations.
    /// </remarks>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a pick-up that has already reached the server.
    /// </param>
    /// <returns>
    /// The session, or null when the queue is empty. SuperOffice does not document the empty queue; null is inferred
    /// from <see cref="PickUpChatSessionAsync"/>.
    /// </returns>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity?> PickUpFirstChatSessionAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Offers a session of the calling user to another user.</summary>
    /// <remarks>
    /// <see cref="ChatAgentClientExtensions.TryTransferChatSessionAsync"/> reports whether it had an effect. Retried
    /// only when the first request was definitely not processed. The role <see cref="ChatTopicAgent.CanRespond"/> on
    /// the topic is expected; SuperOffice does not document the roles of operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="toAssociate">
    /// The user name of the recipient, or its associate id as a string. Not the id of a Service user.
    /// </param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a transfer that has already reached the server.
    /// </param>
    /// <returns>The session. It is unchanged when the calling user does not own it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="toAssociate"/> is null, empty or white space.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> TransferChatSessionAsync(
        int chatSessionId, string toAssociate, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Accepts a session that is offered to the calling user.</summary>
    /// <remarks>
    /// <see cref="ChatAgentClientExtensions.TryAcceptChatSessionTransferAsync"/> reports whether it had an effect.
    /// Retried only when the first request was definitely not processed. The role
    /// <see cref="ChatTopicAgent.CanRespond"/> on the topic is expected; SuperOffice does not document the roles of
    /// operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo an acceptance that has already reached the server.
    /// </param>
    /// <returns>The session. It is unchanged when it is not offered to the calling user.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Rejects a session that is offered to the calling user.</summary>
    /// <remarks>
    /// <see cref="ChatAgentClientExtensions.TryRejectChatSessionTransferAsync"/> reports whether it had an effect.
    /// Retried only when the first request was definitely not processed. The role
    /// <see cref="ChatTopicAgent.CanRespond"/> on the topic is expected; SuperOffice does not document the roles of
    /// operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a rejection that has already reached the server.
    /// </param>
    /// <returns>The session. It is unchanged when it is not offered to the calling user.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Returns a session to the queue. A bot hands a session over to agents in this way.</summary>
    /// <remarks>
    /// Retried only when the first request was definitely not processed. A late retry could take the session from the
    /// agent who has just picked it up. The role <see cref="ChatTopicAgent.CanRespond"/> on the topic is expected;
    /// SuperOffice does not document the roles of operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a reset that has already reached the server.
    /// </param>
    /// <returns>The session. It is in the queue, or shows the offline form when no agent is present.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatSessionEntity> ResetChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
