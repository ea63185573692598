using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Messages and transcripts.</content>
public abstract partial class NotImplementedChatClient
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<string> GetChatTranscriptAsync(
        int chatSessionId, bool html = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();
}
