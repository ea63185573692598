using static SuperOffice.Chat.Client.Http.RetryClass;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Lists all operations with their retry classes.</summary>
internal static class ChatOperations
{
    // Sessions.
    public static readonly ChatOperation CreateDefaultChatSessionEntity = new(nameof(CreateDefaultChatSessionEntity), Read);
    public static readonly ChatOperation GetChatSessionEntity = new(nameof(GetChatSessionEntity), Read, TakesSessionId: true);
    public static readonly ChatOperation ChatSessionsForUser = new(nameof(ChatSessionsForUser), Read);
    public static readonly ChatOperation DeleteChatSessionEntity = new(nameof(DeleteChatSessionEntity), IdempotentWrite, IsDelete: true, IsVoid: true, TakesSessionId: true);
    public static readonly ChatOperation CreateChatSessionForTopic = new(nameof(CreateChatSessionForTopic), NotRetryable);

    // One operation on the server, three here. With an id the last write wins, and a retry may overwrite another user's change.
    // An update therefore reads again before it retries. Without an id each save creates a session.
    public static readonly ChatOperation SaveStoredChatSessionEntity = new("SaveChatSessionEntity", IdempotentWrite);
    public static readonly ChatOperation SaveReadChatSessionEntity = new("SaveChatSessionEntity", NotRetryable);
    public static readonly ChatOperation SaveNewChatSessionEntity = new("SaveChatSessionEntity", NotRetryable);

    // Ownership of sessions.
    public static readonly ChatOperation PickUpChatSession = new(nameof(PickUpChatSession), NotRetryable);
    public static readonly ChatOperation PickUpFirstChatSession = new(nameof(PickUpFirstChatSession), NotRetryable);
    public static readonly ChatOperation TransferChatSession = new(nameof(TransferChatSession), GuardedByState);
    public static readonly ChatOperation AcceptChatSessionTransfer = new(nameof(AcceptChatSessionTransfer), GuardedByState);
    public static readonly ChatOperation RejectChatSessionTransfer = new(nameof(RejectChatSessionTransfer), GuardedByState);
    public static readonly ChatOperation ResetChatSession = new(nameof(ResetChatSession), GuardedByState);

    // Messages.
    public static readonly ChatOperation GetChatMessages = new(nameof(GetChatMessages), Read);
    public static readonly ChatOperation GetChatTranscript = new(nameof(GetChatTranscript), Read);
    public static readonly ChatOperation AddChatMessage = new(nameof(AddChatMessage), NotRetryable);

    // Topics.
    public static readonly ChatOperation CreateDefaultChatTopicEntity = new(nameof(CreateDefaultChatTopicEntity), Read);
    public static readonly ChatOperation GetChatTopicEntity = new(nameof(GetChatTopicEntity), Read);
    public static readonly ChatOperation ChatTopicsForUser = new(nameof(ChatTopicsForUser), Read);
    public static readonly ChatOperation IsWithinOpeningHours = new(nameof(IsWithinOpeningHours), Read);
    public static readonly ChatOperation SaveStoredChatTopicEntity = new("SaveChatTopicEntity", IdempotentWrite);
    public static readonly ChatOperation SaveReadChatTopicEntity = new("SaveChatTopicEntity", NotRetryable);
    public static readonly ChatOperation SaveNewChatTopicEntity = new("SaveChatTopicEntity", NotRetryable);
    public static readonly ChatOperation DeleteChatTopicEntity = new(nameof(DeleteChatTopicEntity), IdempotentWrite, IsDelete: true, IsVoid: true);

    // Members of a topic.
    public static readonly ChatOperation CreateDefaultChatTopicAgent = new(nameof(CreateDefaultChatTopicAgent), Read);
    public static readonly ChatOperation GetUserAgentList = new(nameof(GetUserAgentList), Read);
    public static readonly ChatOperation GetChatTopicUserAgentList = new(nameof(GetChatTopicUserAgentList), Read);
    public static readonly ChatOperation GetChatTopicUserAgent = new(nameof(GetChatTopicUserAgent), Read);
    public static readonly ChatOperation AddChatTopicUserAgent = new(nameof(AddChatTopicUserAgent), NotRetryable);
    public static readonly ChatOperation UpdateChatTopicUserAgent = new(nameof(UpdateChatTopicUserAgent), IdempotentWrite);
    public static readonly ChatOperation UpdateChatTopicUserAgents = new(nameof(UpdateChatTopicUserAgents), IdempotentWrite);
    public static readonly ChatOperation DeleteChatTopicUserAgent = new(nameof(DeleteChatTopicUserAgent), IdempotentWrite, IsDelete: true, IsVoid: true);

    // Presence.
    public static readonly ChatOperation GetChatPresence = new(nameof(GetChatPresence), Read);
    public static readonly ChatOperation SaveChatPresence = new(nameof(SaveChatPresence), IdempotentWrite, IsVoid: true);
}
