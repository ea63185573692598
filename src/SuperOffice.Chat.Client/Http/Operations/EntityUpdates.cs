using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Provides the descriptions of the entities that can be updated.</summary>
internal static class EntityUpdates
{
    public static readonly EntityUpdate<ChatSessionEntity> Session = new(
        ChatOperations.GetChatSessionEntity, ChatOperations.SaveReadChatSessionEntity, static session => session.ChatSessionId);

    public static readonly EntityUpdate<ChatTopicEntity> Topic = new(
        ChatOperations.GetChatTopicEntity, ChatOperations.SaveReadChatTopicEntity, static topic => topic.ChatTopicId);
}
