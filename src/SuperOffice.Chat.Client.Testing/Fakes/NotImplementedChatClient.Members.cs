using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Members of topics, and presence.</content>
public abstract partial class NotImplementedChatClient
{
    /// <inheritdoc/>
    public virtual Task<ChatTopicAgent> CreateDefaultChatTopicAgentAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        bool flat = false, bool onlyPresent = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentListAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatTopicAgent?> GetChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatTopicAgent> AddChatTopicUserAgentAsync(
        int chatTopicId, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<ChatTopicAgent> UpdateChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgentsAsync(
        int chatTopicId, IEnumerable<ChatTopicAgent> useragents, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task DeleteChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ChatPresence>> GetChatPresenceAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();

    /// <inheritdoc/>
    public virtual Task SaveChatPresenceAsync(
        IEnumerable<ChatPresence> chatPresence, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        throw NotImplemented();
}
