using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.ColdStart;

internal interface IObviousApi
{
    [Post("/api/v1/Agents/Chat/SaveChatSessionEntity")]
    Task<ChatSessionEntity> SaveChatSessionEntity([Body] ChatSessionEntity entity);
}
