using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Transfers, whose answers do not say whether anything happened.</content>
public static partial class ChatAgentClientExtensions
{
    /// <summary>Offers a session of the calling user to an associate, and tells whether it is offered now.</summary>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="toAssociateId">The receiver's associate id, above 0; not the Service user's id.</param>
    /// <param name="options">Settings of this call; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The session may be offered all the same.</param>
    /// <returns>The session, and whether it is offered to that associate.</returns>
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
            .TransferChatSessionAsync(chatSessionId, AsText(toAssociateId), options, cancellationToken)
            .ConfigureAwait(false);
        return new(session, session.TransferTo?.AssociateId == toAssociateId);
    }

    /// <summary>Takes over a session that is offered to the calling user, and tells whether it is theirs now.</summary>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of these calls; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The session may be taken over all the same.</param>
    /// <returns>The session, and whether the one to whom it was offered has it.</returns>
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
        return new(session, offered is not null && OfferedTo(session) is null && IsOf(session, offered));
    }

    /// <summary>Declines a session that is offered to the calling user, and tells whether the offer is gone.</summary>
    /// <param name="client">The client.</param>
    /// <param name="chatSessionId">Id of the session, above 0.</param>
    /// <param name="options">Settings of these calls; null for those of the client.</param>
    /// <param name="cancellationToken">Gives the call up. The session may be declined all the same.</param>
    /// <returns>The session, and whether there was an offer that is gone, with the session still its giver's.</returns>
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
        return new(session, offered is not null && OfferedTo(session) is null && !IsOf(session, offered));
    }

    private static async Task<Associate?> OfferedToAsync(
        IChatAgentClient client, int chatSessionId, ChatRequestOptions? options, CancellationToken cancellationToken) =>
        await client.GetChatSessionEntityAsync(chatSessionId, options, cancellationToken).ConfigureAwait(false) is { } session
            ? OfferedTo(session)
            : null;

    // An associate without any id is nobody, as the server writes absent objects in some answers.
    private static Associate? OfferedTo(ChatSessionEntity session) =>
        session.TransferTo is { } receiver && (receiver.AssociateId > 0 || receiver.EjUserId > 0) ? receiver : null;

    private static bool IsOf(ChatSessionEntity session, Associate associate) =>
        session.User is { } user
        && user.AssociateId == associate.AssociateId
        && (user.AssociateId > 0 || user.EjUserId == associate.EjUserId);
}
