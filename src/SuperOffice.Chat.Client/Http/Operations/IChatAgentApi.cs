using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The operations of the Chat agent as Refit sends them. Responses are returned raw, and read by <see cref="ResponseReader"/>.</summary>
internal interface IChatAgentApi
{
    [Post("/api/v1/Agents/Chat/CreateDefaultChatSessionEntity")]
    Task<HttpResponseMessage> CreateDefaultChatSessionEntity(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/SaveChatSessionEntity")]
    Task<HttpResponseMessage> SaveChatSessionEntity(
        [Body] ChatSessionEntity entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/SaveChatSessionEntity")]
    Task<HttpResponseMessage> SaveChatSessionEntity(
        [Body] HttpContent entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatSessionEntity")]
    Task<HttpResponseMessage> GetChatSessionEntity(
        int chatSessionEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/DeleteChatSessionEntity")]
    Task<HttpResponseMessage> DeleteChatSessionEntity(
        int chatSessionEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/ChatSessionsForUser")]
    Task<HttpResponseMessage> ChatSessionsForUser(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/CreateChatSessionForTopic")]
    Task<HttpResponseMessage> CreateChatSessionForTopic(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/PickUpChatSession")]
    Task<HttpResponseMessage> PickUpChatSession(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/PickUpFirstChatSession")]
    Task<HttpResponseMessage> PickUpFirstChatSession(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/TransferChatSession")]
    Task<HttpResponseMessage> TransferChatSession(
        [Body] TransferChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/AcceptChatSessionTransfer")]
    Task<HttpResponseMessage> AcceptChatSessionTransfer(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/RejectChatSessionTransfer")]
    Task<HttpResponseMessage> RejectChatSessionTransfer(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/ResetChatSession")]
    Task<HttpResponseMessage> ResetChatSession(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatMessages")]
    Task<HttpResponseMessage> GetChatMessages(
        [Body] GetChatMessagesRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatTranscript")]
    Task<HttpResponseMessage> GetChatTranscript(
        [Body] GetChatTranscriptRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/AddChatMessage")]
    Task<HttpResponseMessage> AddChatMessage(
        [Body] AddChatMessageRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/CreateDefaultChatTopicEntity")]
    Task<HttpResponseMessage> CreateDefaultChatTopicEntity(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/SaveChatTopicEntity")]
    Task<HttpResponseMessage> SaveChatTopicEntity(
        [Body] ChatTopicEntity entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/SaveChatTopicEntity")]
    Task<HttpResponseMessage> SaveChatTopicEntity(
        [Body] HttpContent entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatTopicEntity")]
    Task<HttpResponseMessage> GetChatTopicEntity(
        int chatTopicEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/DeleteChatTopicEntity")]
    Task<HttpResponseMessage> DeleteChatTopicEntity(
        int chatTopicEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/ChatTopicsForUser")]
    Task<HttpResponseMessage> ChatTopicsForUser(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/IsWithinOpeningHours")]
    Task<HttpResponseMessage> IsWithinOpeningHours(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/CreateDefaultChatTopicAgent")]
    Task<HttpResponseMessage> CreateDefaultChatTopicAgent(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetUserAgentList")]
    Task<HttpResponseMessage> GetUserAgentList(
        [Body] GetUserAgentListRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatTopicUserAgentList")]
    Task<HttpResponseMessage> GetChatTopicUserAgentList(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatTopicUserAgent")]
    Task<HttpResponseMessage> GetChatTopicUserAgent(
        [Body] ChatTopicUserRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/AddChatTopicUserAgent")]
    Task<HttpResponseMessage> AddChatTopicUserAgent(
        [Body] AddChatTopicUserAgentRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/UpdateChatTopicUserAgent")]
    Task<HttpResponseMessage> UpdateChatTopicUserAgent(
        [Body] UpdateChatTopicUserAgentRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/UpdateChatTopicUserAgents")]
    Task<HttpResponseMessage> UpdateChatTopicUserAgents(
        [Body] UpdateChatTopicUserAgentsRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/DeleteChatTopicUserAgent")]
    Task<HttpResponseMessage> DeleteChatTopicUserAgent(
        [Body] ChatTopicUserRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/GetChatPresence")]
    Task<HttpResponseMessage> GetChatPresence(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post("/api/v1/Agents/Chat/SaveChatPresence")]
    Task<HttpResponseMessage> SaveChatPresence(
        [Body] SaveChatPresenceRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);
}
