using SuperOffice.Chat.Client.Models;
using static SuperOffice.Chat.Client.Http.RetryClass;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Lists all operations: the name, what a retry does, how the request is sent, and the response.</summary>
internal static class ChatOperations
{
    // Sessions.
    public static readonly ValueOperation<int, ChatSessionEntity> CreateDefaultChatSessionEntity = new(
        nameof(IChatAgentApi.CreateDefaultChatSessionEntity), Read,
        static (api, _, call, token) => api.CreateDefaultChatSessionEntity(call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<int, ChatSessionEntity> GetChatSessionEntity = new(
        nameof(IChatAgentApi.GetChatSessionEntity), Read,
        static (api, id, call, token) => api.GetChatSessionEntity(id, call, token), ResponseDescriptors.Session, TakesSessionId: true);
    public static readonly ValueOperation<int, IReadOnlyList<ChatSessionEntity>> ChatSessionsForUser = new(
        nameof(IChatAgentApi.ChatSessionsForUser), Read,
        static (api, _, call, token) => api.ChatSessionsForUser(call, token), ResponseDescriptors.Sessions);
    public static readonly VoidOperation<int> DeleteChatSessionEntity = new(
        nameof(IChatAgentApi.DeleteChatSessionEntity), IdempotentWrite,
        static (api, id, call, token) => api.DeleteChatSessionEntity(id, call, token), IsDelete: true, TakesSessionId: true);
    public static readonly ValueOperation<ChatTopicRequest, ChatSessionEntity> CreateChatSessionForTopic = new(
        nameof(IChatAgentApi.CreateChatSessionForTopic), NotRetryable,
        static (api, request, call, token) => api.CreateChatSessionForTopic(request, call, token), ResponseDescriptors.Session);

    // One operation on the server, three here. With an id the last write wins, and a retry may overwrite another user's change.
    // An update therefore reads again before it retries. Without an id each save creates a session.
    public static readonly ValueOperation<ChatSessionEntity, ChatSessionEntity> SaveStoredChatSessionEntity = new(
        nameof(IChatAgentApi.SaveChatSessionEntity), IdempotentWrite,
        static (api, entity, call, token) => api.SaveChatSessionEntity(entity, call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<HttpContent, ChatSessionEntity> SaveReadChatSessionEntity = new(
        nameof(IChatAgentApi.SaveChatSessionEntity), NotRetryable,
        static (api, json, call, token) => api.SaveChatSessionEntity(json, call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<ChatSessionEntity, ChatSessionEntity> SaveNewChatSessionEntity = new(
        nameof(IChatAgentApi.SaveChatSessionEntity), NotRetryable,
        static (api, entity, call, token) => api.SaveChatSessionEntity(entity, call, token), ResponseDescriptors.Session);

    // Ownership of sessions.
    public static readonly ValueOperation<ChatSessionRequest, ChatSessionEntity> PickUpChatSession = new(
        nameof(IChatAgentApi.PickUpChatSession), NotRetryable,
        static (api, request, call, token) => api.PickUpChatSession(request, call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<int, ChatSessionEntity> PickUpFirstChatSession = new(
        nameof(IChatAgentApi.PickUpFirstChatSession), NotRetryable,
        static (api, _, call, token) => api.PickUpFirstChatSession(call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<TransferChatSessionRequest, ChatSessionEntity> TransferChatSession = new(
        nameof(IChatAgentApi.TransferChatSession), GuardedByState,
        static (api, request, call, token) => api.TransferChatSession(request, call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<ChatSessionRequest, ChatSessionEntity> AcceptChatSessionTransfer = new(
        nameof(IChatAgentApi.AcceptChatSessionTransfer), GuardedByState,
        static (api, request, call, token) => api.AcceptChatSessionTransfer(request, call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<ChatSessionRequest, ChatSessionEntity> RejectChatSessionTransfer = new(
        nameof(IChatAgentApi.RejectChatSessionTransfer), GuardedByState,
        static (api, request, call, token) => api.RejectChatSessionTransfer(request, call, token), ResponseDescriptors.Session);
    public static readonly ValueOperation<ChatSessionRequest, ChatSessionEntity> ResetChatSession = new(
        nameof(IChatAgentApi.ResetChatSession), GuardedByState,
        static (api, request, call, token) => api.ResetChatSession(request, call, token), ResponseDescriptors.Session);

    // Messages.
    public static readonly ValueOperation<GetChatMessagesRequest, IReadOnlyList<ChatMessage>> GetChatMessages = new(
        nameof(IChatAgentApi.GetChatMessages), Read,
        static (api, request, call, token) => api.GetChatMessages(request, call, token), ResponseDescriptors.Messages);
    public static readonly ValueOperation<GetChatTranscriptRequest, string> GetChatTranscript = new(
        nameof(IChatAgentApi.GetChatTranscript), Read,
        static (api, request, call, token) => api.GetChatTranscript(request, call, token), ResponseDescriptors.Text);
    public static readonly ValueOperation<AddChatMessageRequest, ChatMessage> AddChatMessage = new(
        nameof(IChatAgentApi.AddChatMessage), NotRetryable,
        static (api, request, call, token) => api.AddChatMessage(request, call, token), ResponseDescriptors.Message);

    // Topics.
    public static readonly ValueOperation<int, ChatTopicEntity> CreateDefaultChatTopicEntity = new(
        nameof(IChatAgentApi.CreateDefaultChatTopicEntity), Read,
        static (api, _, call, token) => api.CreateDefaultChatTopicEntity(call, token), ResponseDescriptors.Topic);
    public static readonly ValueOperation<int, ChatTopicEntity> GetChatTopicEntity = new(
        nameof(IChatAgentApi.GetChatTopicEntity), Read,
        static (api, id, call, token) => api.GetChatTopicEntity(id, call, token), ResponseDescriptors.Topic);
    public static readonly ValueOperation<int, IReadOnlyList<ChatTopicEntity>> ChatTopicsForUser = new(
        nameof(IChatAgentApi.ChatTopicsForUser), Read,
        static (api, _, call, token) => api.ChatTopicsForUser(call, token), ResponseDescriptors.Topics);
    public static readonly ValueOperation<ChatTopicRequest, bool> IsWithinOpeningHours = new(
        nameof(IChatAgentApi.IsWithinOpeningHours), Read,
        static (api, request, call, token) => api.IsWithinOpeningHours(request, call, token), ResponseDescriptors.Flag);
    public static readonly ValueOperation<ChatTopicEntity, ChatTopicEntity> SaveStoredChatTopicEntity = new(
        nameof(IChatAgentApi.SaveChatTopicEntity), IdempotentWrite,
        static (api, entity, call, token) => api.SaveChatTopicEntity(entity, call, token), ResponseDescriptors.Topic);
    public static readonly ValueOperation<HttpContent, ChatTopicEntity> SaveReadChatTopicEntity = new(
        nameof(IChatAgentApi.SaveChatTopicEntity), NotRetryable,
        static (api, json, call, token) => api.SaveChatTopicEntity(json, call, token), ResponseDescriptors.Topic);
    public static readonly ValueOperation<ChatTopicEntity, ChatTopicEntity> SaveNewChatTopicEntity = new(
        nameof(IChatAgentApi.SaveChatTopicEntity), NotRetryable,
        static (api, entity, call, token) => api.SaveChatTopicEntity(entity, call, token), ResponseDescriptors.Topic);
    public static readonly VoidOperation<int> DeleteChatTopicEntity = new(
        nameof(IChatAgentApi.DeleteChatTopicEntity), IdempotentWrite,
        static (api, id, call, token) => api.DeleteChatTopicEntity(id, call, token), IsDelete: true);

    // Members of a topic.
    public static readonly ValueOperation<int, ChatTopicAgent> CreateDefaultChatTopicAgent = new(
        nameof(IChatAgentApi.CreateDefaultChatTopicAgent), Read,
        static (api, _, call, token) => api.CreateDefaultChatTopicAgent(call, token), ResponseDescriptors.TopicAgent);
    public static readonly ValueOperation<GetUserAgentListRequest, IReadOnlyList<MDOListItem>> GetUserAgentList = new(
        nameof(IChatAgentApi.GetUserAgentList), Read,
        static (api, request, call, token) => api.GetUserAgentList(request, call, token), ResponseDescriptors.ListItems);
    public static readonly ValueOperation<ChatTopicRequest, IReadOnlyList<ChatTopicAgent>> GetChatTopicUserAgentList = new(
        nameof(IChatAgentApi.GetChatTopicUserAgentList), Read,
        static (api, request, call, token) => api.GetChatTopicUserAgentList(request, call, token), ResponseDescriptors.TopicAgents);
    public static readonly ValueOperation<ChatTopicUserRequest, ChatTopicAgent> GetChatTopicUserAgent = new(
        nameof(IChatAgentApi.GetChatTopicUserAgent), Read,
        static (api, request, call, token) => api.GetChatTopicUserAgent(request, call, token), ResponseDescriptors.TopicAgent);
    public static readonly ValueOperation<AddChatTopicUserAgentRequest, ChatTopicAgent> AddChatTopicUserAgent = new(
        nameof(IChatAgentApi.AddChatTopicUserAgent), NotRetryable,
        static (api, request, call, token) => api.AddChatTopicUserAgent(request, call, token), ResponseDescriptors.TopicAgent);
    public static readonly ValueOperation<UpdateChatTopicUserAgentRequest, ChatTopicAgent> UpdateChatTopicUserAgent = new(
        nameof(IChatAgentApi.UpdateChatTopicUserAgent), IdempotentWrite,
        static (api, request, call, token) => api.UpdateChatTopicUserAgent(request, call, token), ResponseDescriptors.TopicAgent);
    public static readonly ValueOperation<UpdateChatTopicUserAgentsRequest, IReadOnlyList<ChatTopicAgent>> UpdateChatTopicUserAgents = new(
        nameof(IChatAgentApi.UpdateChatTopicUserAgents), IdempotentWrite,
        static (api, request, call, token) => api.UpdateChatTopicUserAgents(request, call, token), ResponseDescriptors.TopicAgents);
    public static readonly VoidOperation<ChatTopicUserRequest> DeleteChatTopicUserAgent = new(
        nameof(IChatAgentApi.DeleteChatTopicUserAgent), IdempotentWrite,
        static (api, request, call, token) => api.DeleteChatTopicUserAgent(request, call, token), IsDelete: true);

    // Presence.
    public static readonly ValueOperation<int, IReadOnlyList<ChatPresence>> GetChatPresence = new(
        nameof(IChatAgentApi.GetChatPresence), Read,
        static (api, _, call, token) => api.GetChatPresence(call, token), ResponseDescriptors.Presences);
    public static readonly VoidOperation<SaveChatPresenceRequest> SaveChatPresence = new(
        nameof(IChatAgentApi.SaveChatPresence), IdempotentWrite,
        static (api, request, call, token) => api.SaveChatPresence(request, call, token));
}
