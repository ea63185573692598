using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Topics.</content>
public sealed partial class ChatAgentClient
{
    /// <inheritdoc/>
    public Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.GetAsync(ChatOperations.CreateDefaultChatTopicEntity, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        ChatTopicEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentOutOfRangeException.ThrowIfNegative(entity.ChatTopicId);
        return _calls.GetAsync(
            entity.ChatTopicId == 0 ? ChatOperations.SaveNewChatTopicEntity : ChatOperations.SaveStoredChatTopicEntity,
            entity,
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicEntityId);
        return _calls.FindAsync(ChatOperations.GetChatTopicEntity, chatTopicEntityId, options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicEntityId);
        return _calls.RunAsync(ChatOperations.DeleteChatTopicEntity, chatTopicEntityId, options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync(ChatOperations.ChatTopicsForUser, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> IsWithinOpeningHoursAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        return _calls.GetAsync(ChatOperations.IsWithinOpeningHours, new ChatTopicRequest(chatTopicId), options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatTopicEntity> UpdateChatTopicEntityAsync(
        int chatTopicEntityId,
        Func<ChatTopicEntity, ChatTopicEntity> change,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicEntityId);
        ArgumentNullException.ThrowIfNull(change);
        return _updater.RunAsync(EntityUpdates.Topic, chatTopicEntityId, change, options, cancellationToken);
    }
}
