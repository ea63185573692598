using System.Globalization;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Transfers that report whether they had an effect, which the responses of the server do not state.</content>
public static partial class ChatAgentClientExtensions
{
    /// <summary>Offers a session of the calling user to an associate, and reports whether the session is now offered.</summary>
    /// <remarks>Calls <see cref="IChatAgentClient.TransferChatSessionAsync"/>, which is retried only when it was definitely not processed.</remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="toAssociateId">The associate id of the recipient. Greater than 0. Not the id of a Service user.</param>
    /// <param name="options">The settings for this call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a transfer that has already reached the server.
    /// </param>
    /// <returns>The session, and whether it is offered to the associate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="chatSessionId"/> or <paramref name="toAssociateId"/> is 0 or negative.
    /// </exception>
    /// <exception cref="ChatAgentException">
    /// The operation failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<ChatTransferResult> TryTransferChatSessionAsync(
        this IChatAgentClient client,
        int chatSessionId,
        int toAssociateId,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(toAssociateId);
        ChatSessionEntity session = await client
            .TransferChatSessionAsync(chatSessionId, toAssociateId.ToString(CultureInfo.InvariantCulture), options, cancellationToken)
            .ConfigureAwait(false);
        return new(session, session.TransferTo?.AssociateId == toAssociateId);
    }

    /// <summary>Accepts a session that is offered to the calling user, and reports whether the user now owns it.</summary>
    /// <remarks>Gets the session first, to learn who it is offered to.</remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for each call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo an acceptance that has already reached the server.
    /// </param>
    /// <returns>The session, and whether the associate it was offered to now owns it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// A call failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<ChatTransferResult> TryAcceptChatSessionTransferAsync(
        this IChatAgentClient client,
        int chatSessionId,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        Associate? offered = await OfferedToAsync(client, chatSessionId, options, cancellationToken).ConfigureAwait(false);
        ChatSessionEntity session = await client
            .AcceptChatSessionTransferAsync(chatSessionId, options, cancellationToken).ConfigureAwait(false);
        return new(session, offered is not null && OfferedTo(session) is null && BelongsTo(session, offered));
    }

    /// <summary>Rejects a session that is offered to the calling user, and reports whether the offer was withdrawn.</summary>
    /// <remarks>Gets the session first, to learn who it is offered to.</remarks>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">The id of the session. Greater than 0.</param>
    /// <param name="options">The settings for each call, or null to use the settings of the client.</param>
    /// <param name="cancellationToken">
    /// A token to cancel the operation. Cancellation does not undo a rejection that has already reached the server.
    /// </param>
    /// <returns>The session, and whether the offer is gone and the session remains with the user who offered it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chatSessionId"/> is 0 or negative.</exception>
    /// <exception cref="ChatAgentException">
    /// A call failed. <see cref="ChatAgentException.OutcomeUnknown"/> reports whether it may have completed on the server.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<ChatTransferResult> TryRejectChatSessionTransferAsync(
        this IChatAgentClient client,
        int chatSessionId,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        Associate? offered = await OfferedToAsync(client, chatSessionId, options, cancellationToken).ConfigureAwait(false);
        ChatSessionEntity session = await client
            .RejectChatSessionTransferAsync(chatSessionId, options, cancellationToken).ConfigureAwait(false);
        return new(session, offered is not null && OfferedTo(session) is null && !BelongsTo(session, offered));
    }

    private static async Task<Associate?> OfferedToAsync(
        IChatAgentClient client, int chatSessionId, ChatRequestOptions? options, CancellationToken cancellationToken) =>
        await client.GetChatSessionEntityAsync(chatSessionId, options, cancellationToken).ConfigureAwait(false) is { } session
            ? OfferedTo(session)
            : null;

    // Some responses contain an associate without any id in place of null.
    private static Associate? OfferedTo(ChatSessionEntity session) =>
        session.TransferTo is { } recipient && (recipient.AssociateId > 0 || recipient.EjUserId > 0) ? recipient : null;

    private static bool BelongsTo(ChatSessionEntity session, Associate associate) =>
        session.User is { } user
        && user.AssociateId == associate.AssociateId
        && (user.AssociateId > 0 || user.EjUserId == associate.EjUserId);
}
