using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Topics.</content>
public sealed partial class ChatAgentClient
{
    /// <inheritdoc/>
    public Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.GetAsync(
            ChatOperations.CreateDefaultChatTopicEntity,
            0,
            static (api, _, call, token) => api.CreateDefaultChatTopicEntity(call, token),
            ResponseDescriptors.Topic,
            options,
            cancellationToken);

    /// <inheritdoc/>
    public Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        ChatTopicEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentOutOfRangeException.ThrowIfNegative(entity.ChatTopicId);
        return _calls.GetAsync(
            entity.ChatTopicId == 0 ? ChatOperations.SaveNewChatTopicEntity : ChatOperations.SaveStoredChatTopicEntity,
            entity,
            static (api, entity, call, token) => api.SaveChatTopicEntity(entity, call, token),
            ResponseDescriptors.Topic,
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicEntityId);
        return _calls.FindAsync(
            ChatOperations.GetChatTopicEntity,
            chatTopicEntityId,
            static (api, id, call, token) => api.GetChatTopicEntity(id, call, token),
            ResponseDescriptors.Topic,
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicEntityId);
        return _calls.RunAsync(
            ChatOperations.DeleteChatTopicEntity,
            chatTopicEntityId,
            static (api, id, call, token) => api.DeleteChatTopicEntity(id, call, token),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync(
            ChatOperations.ChatTopicsForUser,
            0,
            static (api, _, call, token) => api.ChatTopicsForUser(call, token),
            ResponseDescriptors.Topics,
            options,
            cancellationToken);

    /// <inheritdoc/>
    public Task<bool> IsWithinOpeningHoursAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        return _calls.GetAsync(
            ChatOperations.IsWithinOpeningHours,
            new ChatTopicRequest(chatTopicId),
            static (api, request, call, token) => api.IsWithinOpeningHours(request, call, token),
            ResponseDescriptors.Flag,
            options,
            cancellationToken);
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
        return UpdateAsync(EntityUpdates.Topic, chatTopicEntityId, change, options, cancellationToken);
    }
}
