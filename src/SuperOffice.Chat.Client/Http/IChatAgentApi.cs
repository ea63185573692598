using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The Chat agent exactly as on the wire. Every answer comes raw: one reader judges them all.</summary>
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
}
