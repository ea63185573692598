using Refit;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Benchmarks.Clients;

/// <summary>The save as one writes it with Refit on the first day.</summary>
internal interface IObviousApi
{
    [Post("/api/v1/Agents/Chat/SaveChatSessionEntity")]
    Task<ChatSessionEntity> SaveChatSessionEntity([Body] ChatSessionEntity entity);
}
