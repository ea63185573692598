using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Topics.</content>
public abstract partial class NotImplementedChatClient
{
    /// <inheritdoc/>
    public virtual Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        ChatTopicEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task DeleteChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatTopicEntity> UpdateChatTopicEntityAsync(
        int chatTopicEntityId, Func<ChatTopicEntity, ChatTopicEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<bool> IsWithinOpeningHoursAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();
}
