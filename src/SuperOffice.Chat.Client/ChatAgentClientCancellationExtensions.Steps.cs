using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Steps that combine operations.</content>
public static partial class ChatAgentClientCancellationExtensions
{
    /// <inheritdoc cref="ChatAgentClientExtensions.ReplyToCustomerAsync"/>
    public static Task<ChatMessage> ReplyToCustomerAsync(
        this IChatAgentClient client, int chatSessionId, string text, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.ReplyToCustomerAsync(client, chatSessionId, text, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.ReplyToCustomerAsync"/>
    public static Task<ChatMessage> ReplyToCustomerAsync(
        this IChatAgentClient client, int chatSessionId, string text, string? author, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.ReplyToCustomerAsync(client, chatSessionId, text, author, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.FinishChatSessionAsync"/>
    public static Task<ChatSessionEntity> FinishChatSessionAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.FinishChatSessionAsync(client, chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.TryTransferChatSessionAsync"/>
    public static Task<ChatTransferResult> TryTransferChatSessionAsync(
        this IChatAgentClient client, int chatSessionId, int toAssociateId, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.TryTransferChatSessionAsync(client, chatSessionId, toAssociateId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.TryAcceptChatSessionTransferAsync"/>
    public static Task<ChatTransferResult> TryAcceptChatSessionTransferAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.TryAcceptChatSessionTransferAsync(client, chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.TryRejectChatSessionTransferAsync"/>
    public static Task<ChatTransferResult> TryRejectChatSessionTransferAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.TryRejectChatSessionTransferAsync(client, chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.FollowChatMessagesAsync"/>
    public static IAsyncEnumerable<ChatMessage> FollowChatMessagesAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.FollowChatMessagesAsync(client, chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="ChatAgentClientExtensions.FollowChatMessagesAsync"/>
    public static IAsyncEnumerable<ChatMessage> FollowChatMessagesAsync(
        this IChatAgentClient client, int chatSessionId, int after, CancellationToken cancellationToken) =>
        ChatAgentClientExtensions.FollowChatMessagesAsync(client, chatSessionId, after, cancellationToken: cancellationToken);
}
