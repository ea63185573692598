using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Provides methods that combine operations of the Chat agent. They work with every <see cref="IChatAgentClient"/>, including
/// fakes in tests.
/// </summary>
public static partial class ChatAgentClientExtensions
{
    /// <summary>Adds a message to the customer to a session.</summary>
    /// <remarks>
    /// Retried only when the first request was definitely not processed, as <see cref="IChatAgentClient.AddChatMessageAsync"/> is.
    /// </remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="text">The text that is shown to the customer.</param>
    /// <param name="author">The name that is shown to the customer, or null to let the server choose it.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a message that has already reached the server.
    /// </param>
    /// <returns>The message as stored, with its id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ChatMessage> ReplyToCustomerAsync(
        this IChatAgentClient client,
        int chatSessionId,
        string text,
        string? author = null,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(text);
        ChatMessage message = new() { Type = ChatMessageType.ToCustomer, Message = text, Author = author };
        return client.AddChatMessageAsync(chatSessionId, message, options, cancellationToken);
    }

    /// <summary>
    /// Finishes a session by saving the status <see cref="ChatSessionStatus.Finished"/>. A session that has already ended is not
    /// changed.
    /// </summary>
    /// <remarks>
    /// The Chat agent has no operation that finishes a session. SuperOffice does not document that saving the status finishes it;
    /// this is inferred. Gives the same guarantees as <see cref="IChatAgentClient.UpdateChatSessionEntityAsync"/>.
    /// </remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for each call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a save that has already reached the server.
    /// </param>
    /// <returns>The session as stored, or as read when it had already ended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// A call failed, or no session has this id. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether the save may have
    /// completed on the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static Task<ChatSessionEntity> FinishChatSessionAsync(
        this IChatAgentClient client,
        int chatSessionId,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.UpdateChatSessionEntityAsync(
            chatSessionId,
            static session => session.HasEnded() ? session : session with { Status = ChatSessionStatus.Finished },
            options,
            cancellationToken);
    }

    /// <summary>Determines whether a session has ended. A customer can still reopen a finished session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>
    /// True for the statuses <see cref="ChatSessionStatus.Finished"/>, <see cref="ChatSessionStatus.Closed"/>,
    /// <see cref="ChatSessionStatus.Deleted"/>, <see cref="ChatSessionStatus.ClosedFromQueue"/> and
    /// <see cref="ChatSessionStatus.RequestPosted"/>; otherwise false.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static bool HasEnded(this ChatSessionEntity session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Status.Value is ChatSessionStatus.Finished
            or ChatSessionStatus.Closed
            or ChatSessionStatus.Deleted
            or ChatSessionStatus.ClosedFromQueue
            or ChatSessionStatus.RequestPosted;
    }
}
