using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Assignment of sessions to users.</content>
public abstract partial class NotImplementedChatClient
{
    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity?> PickUpChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity?> PickUpFirstChatSessionAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> TransferChatSessionAsync(
        int chatSessionId, string toAssociate, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatSessionEntity> ResetChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();
}
