using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The operations of the Chat agent as Refit sends them. Responses are returned raw, and read by <see cref="ResponseReader"/>.</summary>
internal interface IChatAgentApi
{
    private const string Path = "/api/v1/Agents/Chat/";

    [Post(Path + nameof(CreateDefaultChatSessionEntity))]
    Task<HttpResponseMessage> CreateDefaultChatSessionEntity(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(SaveChatSessionEntity))]
    Task<HttpResponseMessage> SaveChatSessionEntity(
        [Body] ChatSessionEntity entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(SaveChatSessionEntity))]
    Task<HttpResponseMessage> SaveChatSessionEntity(
        [Body] HttpContent entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatSessionEntity))]
    Task<HttpResponseMessage> GetChatSessionEntity(
        int chatSessionEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(DeleteChatSessionEntity))]
    Task<HttpResponseMessage> DeleteChatSessionEntity(
        int chatSessionEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(ChatSessionsForUser))]
    Task<HttpResponseMessage> ChatSessionsForUser(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(CreateChatSessionForTopic))]
    Task<HttpResponseMessage> CreateChatSessionForTopic(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(PickUpChatSession))]
    Task<HttpResponseMessage> PickUpChatSession(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(PickUpFirstChatSession))]
    Task<HttpResponseMessage> PickUpFirstChatSession(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(TransferChatSession))]
    Task<HttpResponseMessage> TransferChatSession(
        [Body] TransferChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(AcceptChatSessionTransfer))]
    Task<HttpResponseMessage> AcceptChatSessionTransfer(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(RejectChatSessionTransfer))]
    Task<HttpResponseMessage> RejectChatSessionTransfer(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(ResetChatSession))]
    Task<HttpResponseMessage> ResetChatSession(
        [Body] ChatSessionRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatMessages))]
    Task<HttpResponseMessage> GetChatMessages(
        [Body] GetChatMessagesRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatTranscript))]
    Task<HttpResponseMessage> GetChatTranscript(
        [Body] GetChatTranscriptRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(AddChatMessage))]
    Task<HttpResponseMessage> AddChatMessage(
        [Body] AddChatMessageRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(CreateDefaultChatTopicEntity))]
    Task<HttpResponseMessage> CreateDefaultChatTopicEntity(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(SaveChatTopicEntity))]
    Task<HttpResponseMessage> SaveChatTopicEntity(
        [Body] ChatTopicEntity entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(SaveChatTopicEntity))]
    Task<HttpResponseMessage> SaveChatTopicEntity(
        [Body] HttpContent entity, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatTopicEntity))]
    Task<HttpResponseMessage> GetChatTopicEntity(
        int chatTopicEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(DeleteChatTopicEntity))]
    Task<HttpResponseMessage> DeleteChatTopicEntity(
        int chatTopicEntityId, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(ChatTopicsForUser))]
    Task<HttpResponseMessage> ChatTopicsForUser(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(IsWithinOpeningHours))]
    Task<HttpResponseMessage> IsWithinOpeningHours(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(CreateDefaultChatTopicAgent))]
    Task<HttpResponseMessage> CreateDefaultChatTopicAgent(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetUserAgentList))]
    Task<HttpResponseMessage> GetUserAgentList(
        [Body] GetUserAgentListRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatTopicUserAgentList))]
    Task<HttpResponseMessage> GetChatTopicUserAgentList(
        [Body] ChatTopicRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatTopicUserAgent))]
    Task<HttpResponseMessage> GetChatTopicUserAgent(
        [Body] ChatTopicUserRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(AddChatTopicUserAgent))]
    Task<HttpResponseMessage> AddChatTopicUserAgent(
        [Body] AddChatTopicUserAgentRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(UpdateChatTopicUserAgent))]
    Task<HttpResponseMessage> UpdateChatTopicUserAgent(
        [Body] UpdateChatTopicUserAgentRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(UpdateChatTopicUserAgents))]
    Task<HttpResponseMessage> UpdateChatTopicUserAgents(
        [Body] UpdateChatTopicUserAgentsRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(DeleteChatTopicUserAgent))]
    Task<HttpResponseMessage> DeleteChatTopicUserAgent(
        [Body] ChatTopicUserRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(GetChatPresence))]
    Task<HttpResponseMessage> GetChatPresence(
        [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);

    [Post(Path + nameof(SaveChatPresence))]
    Task<HttpResponseMessage> SaveChatPresence(
        [Body] SaveChatPresenceRequest request, [Property(ChatCall.Key)] ChatCall call, CancellationToken cancellationToken);
}
