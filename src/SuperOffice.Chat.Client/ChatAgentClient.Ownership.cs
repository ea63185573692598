using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Ownership of sessions: pick-up, transfer, reset.</content>
public sealed partial class ChatAgentClient
{
    /// <inheritdoc/>
    public Task<ChatSessionEntity?> PickUpChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        return _calls.FindAsync(ChatOperations.PickUpChatSession, new ChatSessionRequest(chatSessionId), options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> PickUpFirstChatSessionAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync(ChatOperations.PickUpFirstChatSession, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task<ChatSessionEntity> TransferChatSessionAsync(
        int chatSessionId, string toAssociate, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        ArgumentException.ThrowIfNullOrWhiteSpace(toAssociate);
        return _calls.GetAsync(
            ChatOperations.TransferChatSession,
            new TransferChatSessionRequest(chatSessionId, toAssociate),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        return _calls.GetAsync(
            ChatOperations.AcceptChatSessionTransfer,
            new ChatSessionRequest(chatSessionId),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        return _calls.GetAsync(
            ChatOperations.RejectChatSessionTransfer,
            new ChatSessionRequest(chatSessionId),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity> ResetChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        return _calls.GetAsync(ChatOperations.ResetChatSession, new ChatSessionRequest(chatSessionId), options, cancellationToken);
    }
}
