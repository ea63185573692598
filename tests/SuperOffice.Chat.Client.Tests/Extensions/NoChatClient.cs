using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Extensions;

/// <summary>A client that can do nothing: a fake says what it can, and any other call fails the test.</summary>
internal abstract class NoChatClient : IChatAgentClient
{
    public virtual Task<ChatSessionEntity> AcceptChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatMessage> AddChatMessageAsync(
        int chatSessionId, ChatMessage message, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicAgent> AddChatTopicUserAgentAsync(
        int chatTopicId, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<ChatSessionEntity>> ChatSessionsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<ChatTopicEntity>> ChatTopicsForUserAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> CreateChatSessionForTopicAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> CreateDefaultChatSessionEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicAgent> CreateDefaultChatTopicAgentAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicEntity> CreateDefaultChatTopicEntityAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task DeleteChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task DeleteChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task DeleteChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<ChatMessage>> GetChatMessagesAsync(
        int chatSessionId, int after = 0, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<ChatPresence>> GetChatPresenceAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity?> GetChatSessionEntityAsync(
        int chatSessionEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicEntity?> GetChatTopicEntityAsync(
        int chatTopicEntityId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicAgent?> GetChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentListAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<string> GetChatTranscriptAsync(
        int chatSessionId, bool html = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<MDOListItem>> GetUserAgentListAsync(
        bool flat = false, bool onlyPresent = false, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<bool> IsWithinOpeningHoursAsync(
        int chatTopicId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity?> PickUpChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity?> PickUpFirstChatSessionAsync(
        ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> RejectChatSessionTransferAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> ResetChatSessionAsync(
        int chatSessionId, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task SaveChatPresenceAsync(
        IEnumerable<ChatPresence> chatPresence, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> SaveChatSessionEntityAsync(
        ChatSessionEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicEntity> SaveChatTopicEntityAsync(
        ChatTopicEntity entity, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> TransferChatSessionAsync(
        int chatSessionId, string toAssociate, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatSessionEntity> UpdateChatSessionEntityAsync(
        int chatSessionEntityId, Func<ChatSessionEntity, ChatSessionEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicEntity> UpdateChatTopicEntityAsync(
        int chatTopicEntityId, Func<ChatTopicEntity, ChatTopicEntity> change, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<ChatTopicAgent> UpdateChatTopicUserAgentAsync(
        int chatTopicId, string username, ChatTopicAgent useragent, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    public virtual Task<IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgentsAsync(
        int chatTopicId, IEnumerable<ChatTopicAgent> useragents, ChatRequestOptions? options = null, CancellationToken cancellationToken = default) => throw Cannot();

    private static NotSupportedException Cannot([CallerMemberName] string operation = "") => new($"The fake has no {operation}.");
}
