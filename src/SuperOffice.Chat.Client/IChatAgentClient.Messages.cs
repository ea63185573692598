using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Messages and transcripts.</content>
public partial interface IChatAgentClient
{
    /// <summary>Gets the messages of a session.</summary>
    /// <remarks>
    /// To receive messages as they arrive, use <see cref="ChatAgentClientExtensions.FollowChatMessagesAsync"/>.
    /// Retried. A chat license is expected; SuperOffice does not document the rights of operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="after">
    /// The id of a message (not a time or an index). Only later messages are returned. 0, the default, returns all;
    /// this is inferred, not documented.
    /// </param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The messages. Empty when there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="chatSessionId"/> is 0 or negative, or <paramref name="after"/> is negative.
    /// </exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the entire conversation of a session as a single string.</summary>
    /// <remarks>Retried. A chat license is expected; SuperOffice does not document the rights of operations.</remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="html">True for HTML, false (the default) for plain text.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The transcript. HTML contains what the customer wrote and must be treated as untrusted.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">The operation failed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<string> GetChatTranscriptAsync(
        int chatSessionId, bool html = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds a message to a session. A reply from an agent or a bot has the type
    /// <see cref="ChatMessageType.ToCustomer"/>.
    /// </summary>
    /// <remarks>
    /// Retried only when the first request was definitely not processed. A retry could show the message to the
    /// customer twice. After an unknown outcome, get the messages and look for it. The role
    /// <see cref="ChatTopicAgent.CanRespond"/> on the topic is expected; SuperOffice does not document the roles of
    /// operations.
    /// </remarks>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="message">The message. Its author is the name shown to the customer.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a message that has already reached the server.
    /// </param>
    /// <returns>The message as stored, with its id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on
    /// the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
