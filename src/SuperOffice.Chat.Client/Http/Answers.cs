using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The answers of the operations.</summary>
internal static class Answers
{
    public static readonly Answer<ChatSessionEntity> Session = new(nameof(ChatSessionEntity.ChatSessionId));
    public static readonly Answer<ChatTopicEntity> Topic = new(nameof(ChatTopicEntity.ChatTopicId));
    public static readonly Answer<ChatTopicAgent> TopicAgent = new(nameof(ChatTopicAgent.TopicId));
    public static readonly Answer<ChatMessage> Message = new(nameof(ChatMessage.ChatMessageId));
    public static readonly Answer<bool> Flag = new(null);
    public static readonly Answer<string> Text = new(null);
    public static readonly Answer<IReadOnlyList<ChatSessionEntity>> Sessions = new(null);
    public static readonly Answer<IReadOnlyList<ChatTopicEntity>> Topics = new(null);
    public static readonly Answer<IReadOnlyList<ChatTopicAgent>> TopicAgents = new(null);
    public static readonly Answer<IReadOnlyList<ChatMessage>> Messages = new(null);
    public static readonly Answer<IReadOnlyList<ChatPresence>> Presences = new(null);
    public static readonly Answer<IReadOnlyList<MDOListItem>> ListItems = new(null);
}
