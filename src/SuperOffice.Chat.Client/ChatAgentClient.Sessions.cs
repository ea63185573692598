using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Sessions: get, save, update, delete.</content>
public sealed partial class ChatAgentClient
{
    /// <inheritdoc/>
    public Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.GetAsync(ChatOperations.CreateDefaultChatSessionEntity, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        ChatSessionEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentOutOfRangeException.ThrowIfNegative(entity.ChatSessionId);
        return _calls.GetAsync(
            entity.ChatSessionId == 0 ? ChatOperations.SaveNewChatSessionEntity : ChatOperations.SaveStoredChatSessionEntity,
            entity,
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionEntityId);
        return _calls.FindAsync(ChatOperations.GetChatSessionEntity, chatSessionEntityId, options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionEntityId);
        return _calls.RunAsync(ChatOperations.DeleteChatSessionEntity, chatSessionEntityId, options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatSessionEntity>> ChatSessionsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync(ChatOperations.ChatSessionsForUser, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task<ChatSessionEntity> CreateChatSessionForTopicAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        return _calls.GetAsync(ChatOperations.CreateChatSessionForTopic, new ChatTopicRequest(chatTopicId), options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId,
        Func<ChatSessionEntity, ChatSessionEntity> change,
        ChatRequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatSessionEntityId);
        ArgumentNullException.ThrowIfNull(change);
        return _updater.RunAsync(EntityUpdates.Session, chatSessionEntityId, change, options, cancellationToken);
    }
}
