using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Provides the descriptions of the entities that can be updated.</summary>
internal static class EntityUpdates
{
    public static readonly EntityUpdate<ChatSessionEntity> Session = new(
        ChatOperations.GetChatSessionEntity,
        static (api, id, call, token) => api.GetChatSessionEntity(id, call, token),
        ChatOperations.SaveReadChatSessionEntity,
        static (api, json, call, token) => api.SaveChatSessionEntity(json, call, token),
        ResponseDescriptors.Session,
        static session => session.ChatSessionId);

    public static readonly EntityUpdate<ChatTopicEntity> Topic = new(
        ChatOperations.GetChatTopicEntity,
        static (api, id, call, token) => api.GetChatTopicEntity(id, call, token),
        ChatOperations.SaveReadChatTopicEntity,
        static (api, json, call, token) => api.SaveChatTopicEntity(json, call, token),
        ResponseDescriptors.Topic,
        static topic => topic.ChatTopicId);
}
