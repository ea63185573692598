using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Messages and transcripts.</content>
public sealed partial class ChatAgentClient
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return _calls.ListAsync(
            ChatOperations.GetChatMessages,
            new GetChatMessagesRequest(chatSessionId, after),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<string> GetChatTranscriptAsync(
        int chatSessionId, bool html = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        return _calls.GetAsync(
            ChatOperations.GetChatTranscript,
            new GetChatTranscriptRequest(chatSessionId, html),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionId);
        ArgumentNullException.ThrowIfNull(message);
        return _calls.GetAsync(
            ChatOperations.AddChatMessage,
            new AddChatMessageRequest(chatSessionId, message),
            options,
            cancellationToken);
    }
}
