using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Messages and transcripts.</content>
public static partial class ChatAgentClientCancellationExtensions
{
    /// <inheritdoc cref="IChatAgentClient.GetChatMessagesAsync"/>
    public static Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        client.GetChatMessagesAsync(chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatMessagesAsync"/>
    public static Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        this IChatAgentClient client, int chatSessionId, int after, CancellationToken cancellationToken) =>
        client.GetChatMessagesAsync(chatSessionId, after, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatTranscriptAsync"/>
    public static Task<string> GetChatTranscriptAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        client.GetChatTranscriptAsync(chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatTranscriptAsync"/>
    public static Task<string> GetChatTranscriptAsync(
        this IChatAgentClient client, int chatSessionId, bool html, CancellationToken cancellationToken) =>
        client.GetChatTranscriptAsync(chatSessionId, html, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.AddChatMessageAsync"/>
    public static Task<ChatMessage> AddChatMessageAsync(
        this IChatAgentClient client, int chatSessionId, ChatMessage message, CancellationToken cancellationToken) =>
        client.AddChatMessageAsync(chatSessionId, message, cancellationToken: cancellationToken);
}
