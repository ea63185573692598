using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Provides overloads of the operations that take a cancellation token without settings for the call:
/// <c>await client.GetChatSessionEntityAsync(1, cancellationToken)</c>.
/// </summary>
/// <remarks>
/// Each overload calls the operation of the same name with the settings of the client. A mock of <see cref="IChatAgentClient"/>
/// sets up that operation; mocking libraries cannot set up extension methods.
/// </remarks>
public static partial class ChatAgentClientCancellationExtensions
{
    /// <inheritdoc cref="IChatAgentClient.CreateDefaultChatSessionEntityAsync"/>
    public static Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.CreateDefaultChatSessionEntityAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.SaveChatSessionEntityAsync"/>
    public static Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        this IChatAgentClient client, ChatSessionEntity entity, CancellationToken cancellationToken) =>
        client.SaveChatSessionEntityAsync(entity, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatSessionEntityAsync"/>
    public static Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        this IChatAgentClient client, int chatSessionEntityId, CancellationToken cancellationToken) =>
        client.GetChatSessionEntityAsync(chatSessionEntityId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.DeleteChatSessionEntityAsync"/>
    public static Task DeleteChatSessionEntityAsync(
        this IChatAgentClient client, int chatSessionEntityId, CancellationToken cancellationToken) =>
        client.DeleteChatSessionEntityAsync(chatSessionEntityId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.UpdateChatSessionEntityAsync"/>
    public static Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        this IChatAgentClient client, int chatSessionEntityId, Func<ChatSessionEntity, ChatSessionEntity> change, CancellationToken cancellationToken) =>
        client.UpdateChatSessionEntityAsync(chatSessionEntityId, change, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.ChatSessionsForUserAsync"/>
    public static Task<IReadOnlyList<ChatSessionEntity>> ChatSessionsForUserAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.ChatSessionsForUserAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.CreateChatSessionForTopicAsync"/>
    public static Task<ChatSessionEntity> CreateChatSessionForTopicAsync(
        this IChatAgentClient client, int chatTopicId, CancellationToken cancellationToken) =>
        client.CreateChatSessionForTopicAsync(chatTopicId, cancellationToken: cancellationToken);
}
