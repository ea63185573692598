using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Topics.</content>
public static partial class ChatAgentClientCancellationExtensions
{
    /// <inheritdoc cref="IChatAgentClient.CreateDefaultChatTopicEntityAsync"/>
    public static Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.CreateDefaultChatTopicEntityAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.SaveChatTopicEntityAsync"/>
    public static Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        this IChatAgentClient client, ChatTopicEntity entity, CancellationToken cancellationToken) =>
        client.SaveChatTopicEntityAsync(entity, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatTopicEntityAsync"/>
    public static Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        this IChatAgentClient client, int chatTopicEntityId, CancellationToken cancellationToken) =>
        client.GetChatTopicEntityAsync(chatTopicEntityId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.DeleteChatTopicEntityAsync"/>
    public static Task DeleteChatTopicEntityAsync(
        this IChatAgentClient client, int chatTopicEntityId, CancellationToken cancellationToken) =>
        client.DeleteChatTopicEntityAsync(chatTopicEntityId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.UpdateChatTopicEntityAsync"/>
    public static Task<ChatTopicEntity> UpdateChatTopicEntityAsync(
        this IChatAgentClient client, int chatTopicEntityId, Func<ChatTopicEntity, ChatTopicEntity> change, CancellationToken cancellationToken) =>
        client.UpdateChatTopicEntityAsync(chatTopicEntityId, change, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.ChatTopicsForUserAsync"/>
    public static Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.ChatTopicsForUserAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.IsWithinOpeningHoursAsync"/>
    public static Task<bool> IsWithinOpeningHoursAsync(
        this IChatAgentClient client, int chatTopicId, CancellationToken cancellationToken) =>
        client.IsWithinOpeningHoursAsync(chatTopicId, cancellationToken: cancellationToken);
}
