using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client;

/// <content>Members of topics, and presence.</content>
public static partial class ChatAgentClientCancellationExtensions
{
    /// <inheritdoc cref="IChatAgentClient.CreateDefaultChatTopicAgentAsync"/>
    public static Task<ChatTopicAgent> CreateDefaultChatTopicAgentAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.CreateDefaultChatTopicAgentAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetUserAgentListAsync"/>
    public static Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.GetUserAgentListAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetUserAgentListAsync"/>
    public static Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        this IChatAgentClient client, bool flat, CancellationToken cancellationToken) =>
        client.GetUserAgentListAsync(flat, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetUserAgentListAsync"/>
    public static Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        this IChatAgentClient client, bool flat, bool onlyPresent, CancellationToken cancellationToken) =>
        client.GetUserAgentListAsync(flat, onlyPresent, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatTopicUserAgentListAsync"/>
    public static Task<IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentListAsync(
        this IChatAgentClient client, int chatTopicId, CancellationToken cancellationToken) =>
        client.GetChatTopicUserAgentListAsync(chatTopicId, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatTopicUserAgentAsync"/>
    public static Task<ChatTopicAgent?> GetChatTopicUserAgentAsync(
        this IChatAgentClient client, int chatTopicId, string username, CancellationToken cancellationToken) =>
        client.GetChatTopicUserAgentAsync(chatTopicId, username, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.AddChatTopicUserAgentAsync"/>
    public static Task<ChatTopicAgent> AddChatTopicUserAgentAsync(
        this IChatAgentClient client, int chatTopicId, ChatTopicAgent useragent, CancellationToken cancellationToken) =>
        client.AddChatTopicUserAgentAsync(chatTopicId, useragent, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.UpdateChatTopicUserAgentAsync"/>
    public static Task<ChatTopicAgent> UpdateChatTopicUserAgentAsync(
        this IChatAgentClient client, int chatTopicId, string username, ChatTopicAgent useragent, CancellationToken cancellationToken) =>
        client.UpdateChatTopicUserAgentAsync(chatTopicId, username, useragent, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.UpdateChatTopicUserAgentsAsync"/>
    public static Task<IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgentsAsync(
        this IChatAgentClient client, int chatTopicId, IEnumerable<ChatTopicAgent> useragents, CancellationToken cancellationToken) =>
        client.UpdateChatTopicUserAgentsAsync(chatTopicId, useragents, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.DeleteChatTopicUserAgentAsync"/>
    public static Task DeleteChatTopicUserAgentAsync(
        this IChatAgentClient client, int chatTopicId, string username, CancellationToken cancellationToken) =>
        client.DeleteChatTopicUserAgentAsync(chatTopicId, username, cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.GetChatPresenceAsync"/>
    public static Task<IReadOnlyList<ChatPresence>> GetChatPresenceAsync(
        this IChatAgentClient client, CancellationToken cancellationToken) =>
        client.GetChatPresenceAsync(cancellationToken: cancellationToken);

    /// <inheritdoc cref="IChatAgentClient.SaveChatPresenceAsync"/>
    public static Task SaveChatPresenceAsync(
        this IChatAgentClient client, IEnumerable<ChatPresence> chatPresence, CancellationToken cancellationToken) =>
        client.SaveChatPresenceAsync(chatPresence, cancellationToken: cancellationToken);
}
