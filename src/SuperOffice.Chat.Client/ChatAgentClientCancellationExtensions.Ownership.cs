using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Assignment of sessions to users.</content>
public static partial class ChatAgentClientCancellationExtensions
{
    /// <inheritdoc cref="IChatAgentClient.PickUpChatSessionAsync"/>
    public static Task<ChatSessionEntity?> PickUpChatSessionAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        client.PickUpChatSessionAsync(chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.PickUpFirstChatSessionAsync"/>
    public static Task<ChatSessionEntity?> PickUpFirstChatSessionAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.PickUpFirstChatSessionAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.TransferChatSessionAsync"/>
    public static Task<ChatSessionEntity> TransferChatSessionAsync(
        this IChatAgentClient client, int chatSessionId, string toAssociate, CancellationToken cancellationToken) =>
        client.TransferChatSessionAsync(chatSessionId, toAssociate, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.AcceptChatSessionTransferAsync"/>
    public static Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        client.AcceptChatSessionTransferAsync(chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.RejectChatSessionTransferAsync"/>
    public static Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        client.RejectChatSessionTransferAsync(chatSessionId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.ResetChatSessionAsync"/>
    public static Task<ChatSessionEntity> ResetChatSessionAsync(
        this IChatAgentClient client, int chatSessionId, CancellationToken cancellationToken) =>
        client.ResetChatSessionAsync(chatSessionId, cancellationToken: cancellationToken);
}
