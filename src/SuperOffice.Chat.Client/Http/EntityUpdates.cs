using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The entities that can be changed by a read, a change and a save.</summary>
internal static class EntityUpdates
{
    public static readonly EntityUpdate<ChatSessionEntity> Session = new(
        ChatOperations.GetChatSessionEntity,
        static (api, id, call, token) => api.GetChatSessionEntity(id, call, token),
        ChatOperations.SaveReadChatSessionEntity,
        static (api, json, call, token) => api.SaveChatSessionEntity(json, call, token),
        Answers.Session,
        static session => session.ChatSessionId);

    public static readonly EntityUpdate<ChatTopicEntity> Topic = new(
        ChatOperations.GetChatTopicEntity,
        static (api, id, call, token) => api.GetChatTopicEntity(id, call, token),
        ChatOperations.SaveReadChatTopicEntity,
        static (api, json, call, token) => api.SaveChatTopicEntity(json, call, token),
        Answers.Topic,
        static topic => topic.ChatTopicId);
}
