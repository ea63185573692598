using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The operations of the Chat agent as Refit sends them. Responses are returned raw, and read by <see cref="ResponseReader"/>.</summary>
internal interface IChatAgentApi
{
    [Post(AgentPath.Chat + nameof(CreateDefaultChatSessionEntity))]
    Task<HttpResponseMessage> CreateDefaultChatSessionEntity(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(SaveChatSessionEntity))]
    Task<HttpResponseMessage> SaveChatSessionEntity(
        [Body] ChatSessionEntity entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(SaveChatSessionEntity))]
    Task<HttpResponseMessage> SaveChatSessionEntity(
        [Body] HttpContent entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatSessionEntity))]
    Task<HttpResponseMessage> GetChatSessionEntity(
        int chatSessionEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(DeleteChatSessionEntity))]
    Task<HttpResponseMessage> DeleteChatSessionEntity(
        int chatSessionEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(ChatSessionsForUser))]
    Task<HttpResponseMessage> ChatSessionsForUser(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(CreateChatSessionForTopic))]
    Task<HttpResponseMessage> CreateChatSessionForTopic(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(PickUpChatSession))]
    Task<HttpResponseMessage> PickUpChatSession(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(PickUpFirstChatSession))]
    Task<HttpResponseMessage> PickUpFirstChatSession(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(TransferChatSession))]
    Task<HttpResponseMessage> TransferChatSession(
        [Body] TransferChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(AcceptChatSessionTransfer))]
    Task<HttpResponseMessage> AcceptChatSessionTransfer(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(RejectChatSessionTransfer))]
    Task<HttpResponseMessage> RejectChatSessionTransfer(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(ResetChatSession))]
    Task<HttpResponseMessage> ResetChatSession(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatMessages))]
    Task<HttpResponseMessage> GetChatMessages(
        [Body] GetChatMessagesRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatTranscript))]
    Task<HttpResponseMessage> GetChatTranscript(
        [Body] GetChatTranscriptRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(AddChatMessage))]
    Task<HttpResponseMessage> AddChatMessage(
        [Body] AddChatMessageRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(CreateDefaultChatTopicEntity))]
    Task<HttpResponseMessage> CreateDefaultChatTopicEntity(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(SaveChatTopicEntity))]
    Task<HttpResponseMessage> SaveChatTopicEntity(
        [Body] ChatTopicEntity entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(SaveChatTopicEntity))]
    Task<HttpResponseMessage> SaveChatTopicEntity(
        [Body] HttpContent entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatTopicEntity))]
    Task<HttpResponseMessage> GetChatTopicEntity(
        int chatTopicEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(DeleteChatTopicEntity))]
    Task<HttpResponseMessage> DeleteChatTopicEntity(
        int chatTopicEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(ChatTopicsForUser))]
    Task<HttpResponseMessage> ChatTopicsForUser(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(IsWithinOpeningHours))]
    Task<HttpResponseMessage> IsWithinOpeningHours(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(CreateDefaultChatTopicAgent))]
    Task<HttpResponseMessage> CreateDefaultChatTopicAgent(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetUserAgentList))]
    Task<HttpResponseMessage> GetUserAgentList(
        [Body] GetUserAgentListRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatTopicUserAgentList))]
    Task<HttpResponseMessage> GetChatTopicUserAgentList(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatTopicUserAgent))]
    Task<HttpResponseMessage> GetChatTopicUserAgent(
        [Body] ChatTopicUserRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(AddChatTopicUserAgent))]
    Task<HttpResponseMessage> AddChatTopicUserAgent(
        [Body] AddChatTopicUserAgentRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(UpdateChatTopicUserAgent))]
    Task<HttpResponseMessage> UpdateChatTopicUserAgent(
        [Body] UpdateChatTopicUserAgentRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(UpdateChatTopicUserAgents))]
    Task<HttpResponseMessage> UpdateChatTopicUserAgents(
        [Body] UpdateChatTopicUserAgentsRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(DeleteChatTopicUserAgent))]
    Task<HttpResponseMessage> DeleteChatTopicUserAgent(
        [Body] ChatTopicUserRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(GetChatPresence))]
    Task<HttpResponseMessage> GetChatPresence(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(AgentPath.Chat + nameof(SaveChatPresence))]
    Task<HttpResponseMessage> SaveChatPresence(
        [Body] SaveChatPresenceRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);
}
