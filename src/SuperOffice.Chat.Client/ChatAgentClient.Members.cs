using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Members of topics, and presence.</content>
public sealed partial class ChatAgentClient
{
    /// <inheritdoc/>
    public Task<ChatTopicAgent> CreateDefaultChatTopicAgentAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.GetAsync(ChatOperations.CreateDefaultChatTopicAgent, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        bool flat = false, bool onlyPresent = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync(
            ChatOperations.GetUserAgentList,
            new GetUserAgentListRequest(flat, onlyPresent),
            options,
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentListAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        return _calls.ListAsync(ChatOperations.GetChatTopicUserAgentList, new ChatTopicRequest(chatTopicId), options, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatTopicAgent?> GetChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        ArgumentException.ThrowIfNullOrWhiteSpace(username);
        return _calls.FindAsync(
            ChatOperations.GetChatTopicUserAgent,
            new ChatTopicUserRequest(chatTopicId, username),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatTopicAgent> AddChatTopicUserAgentAsync(
        int chatTopicId, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        ArgumentNullException.ThrowIfNull(useragent);
        return _calls.GetAsync(
            ChatOperations.AddChatTopicUserAgent,
            new AddChatTopicUserAgentRequest(chatTopicId, useragent),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ChatTopicAgent> UpdateChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        ArgumentException.ThrowIfNullOrWhiteSpace(username);
        ArgumentNullException.ThrowIfNull(useragent);
        return _calls.GetAsync(
            ChatOperations.UpdateChatTopicUserAgent,
            new UpdateChatTopicUserAgentRequest(chatTopicId, username, useragent),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgentsAsync(
        int chatTopicId, IEnumerable<ChatTopicAgent> useragents, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        ArgumentNullException.ThrowIfNull(useragents);
        return _calls.ListAsync(
            ChatOperations.UpdateChatTopicUserAgents,
            new UpdateChatTopicUserAgentsRequest(chatTopicId, WithoutNulls(useragents, nameof(useragents))),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chatTopicId);
        ArgumentException.ThrowIfNullOrWhiteSpace(username);
        return _calls.RunAsync(
            ChatOperations.DeleteChatTopicUserAgent,
            new ChatTopicUserRequest(chatTopicId, username),
            options,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChatPresence>> GetChatPresenceAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.ListAsync(ChatOperations.GetChatPresence, 0, options, cancellationToken);

    /// <inheritdoc/>
    public Task SaveChatPresenceAsync(
        IEnumerable<ChatPresence> chatPresence, ChatRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chatPresence);
        return _calls.RunAsync(
            ChatOperations.SaveChatPresence,
            new SaveChatPresenceRequest(
                [.. WithoutNulls(chatPresence, nameof(chatPresence)).Select(static presence => new PresenceChange(presence.UserId, presence.Present))]),
            options,
            cancellationToken);
    }

    private static T[] WithoutNulls<T>(IEnumerable<T> items, string argument)
        where T : class
    {
        T[] list = [.. items];
        return list.Contains(null) ? throw new ArgumentException("The list contains null. Remove the null items.", argument) : list;
    }
}
