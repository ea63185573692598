using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The answers of the operations.</summary>
internal static class Answers
{
    public static readonly Answer<ChatSessionEntity> Session = new(static json => json.ChatSessionEntity, nameof(ChatSessionEntity.ChatSessionId));
    public static readonly Answer<ChatTopicEntity> Topic = new(static json => json.ChatTopicEntity, nameof(ChatTopicEntity.ChatTopicId));
    public static readonly Answer<ChatTopicAgent> TopicAgent = new(static json => json.ChatTopicAgent, nameof(ChatTopicAgent.TopicId));
    public static readonly Answer<ChatMessage> Message = new(static json => json.ChatMessage, nameof(ChatMessage.ChatMessageId));
    public static readonly Answer<bool> Flag = new(static json => json.Boolean, null);
    public static readonly Answer<string> Text = new(static json => json.String, null);
    public static readonly Answer<IReadOnlyList<ChatSessionEntity>> Sessions = new(static json => json.IReadOnlyListChatSessionEntity, null);
    public static readonly Answer<IReadOnlyList<ChatTopicEntity>> Topics = new(static json => json.IReadOnlyListChatTopicEntity, null);
    public static readonly Answer<IReadOnlyList<ChatTopicAgent>> TopicAgents = new(static json => json.IReadOnlyListChatTopicAgent, null);
    public static readonly Answer<IReadOnlyList<ChatMessage>> Messages = new(static json => json.IReadOnlyListChatMessage, null);
    public static readonly Answer<IReadOnlyList<ChatPresence>> Presences = new(static json => json.IReadOnlyListChatPresence, null);
    public static readonly Answer<IReadOnlyList<MDOListItem>> ListItems = new(static json => json.IReadOnlyListMDOListItem, null);
}
