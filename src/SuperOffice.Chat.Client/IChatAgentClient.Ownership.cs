using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Who has a session.</content>
public partial interface IChatAgentClient
{
    /// <summary>Takes a session out of the queue for the calling user; the customer gets the welcome text.</summary>
    /// <remarks>
    /// Never repeated after a doubt: a second try would answer null for a session that is yours already. Read the session
    /// then, and look at its user.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session, or null when it was not in the queue (documented).</returns>
    Task<ChatSessionEntity?> PickUpChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Takes whichever session is first in the queue; the customer gets the welcome text.</summary>
    /// <remarks>
    /// Never repeated after a doubt: a second try would take a second customer out of the queue.
    /// </remarks>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session, or null when the queue is empty (inferred).</returns>
    Task<ChatSessionEntity?> PickUpFirstChatSessionAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Offers a session of the calling user to another one.</summary>
    /// <remarks>
    /// Not repeated after a doubt. <see cref="ChatAgentClientExtensions.TryTransferChatSessionAsync"/> tells whether it happened.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="toAssociate">The receiver's user name, or associate id as text; not the Service user's id.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session, unchanged when it is not the caller's: nothing happens then (documented).</returns>
    Task<ChatSessionEntity> TransferChatSessionAsync(
        int chatSessionId, string toAssociate, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Takes over a session that is offered to the calling user.</summary>
    /// <remarks>
    /// Not repeated after a doubt. <see cref="ChatAgentClientExtensions.TryAcceptChatSessionTransferAsync"/> tells whether it happened.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session, unchanged when nothing is offered: nothing happens then (documented).</returns>
    Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Declines a session that is offered to the calling user.</summary>
    /// <remarks>
    /// Not repeated after a doubt. <see cref="ChatAgentClientExtensions.TryRejectChatSessionTransferAsync"/> tells whether it happened.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session, unchanged when nothing is offered: nothing happens then (documented).</returns>
    Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Sends a session back to the queue; so a bot hands over to people.</summary>
    /// <remarks>
    /// Not repeated after a doubt: a late repeat could take the session from the agent who has just picked it up.
    /// </remarks>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The server may have done it all the same.</param>
    /// <returns>The session: in the queue, or at the offline form when nobody is present (documented).</returns>
    Task<ChatSessionEntity> ResetChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default);
}
