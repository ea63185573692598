using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Provides the descriptions of the responses of all operations.</summary>
internal static class ResponseDescriptors
{
    public static readonly ResponseDescriptor<ChatSessionEntity> Session = new(nameof(ChatSessionEntity.ChatSessionId));
    public static readonly ResponseDescriptor<ChatTopicEntity> Topic = new(nameof(ChatTopicEntity.ChatTopicId));
    public static readonly ResponseDescriptor<ChatTopicAgent> TopicAgent = new(nameof(ChatTopicAgent.TopicId));
    public static readonly ResponseDescriptor<ChatMessage> Message = new(nameof(ChatMessage.ChatMessageId));
    public static readonly ResponseDescriptor<bool> Flag = new(null);
    public static readonly ResponseDescriptor<string> Text = new(null);
    public static readonly ResponseDescriptor<IReadOnlyList<ChatSessionEntity>> Sessions = new(null);
    public static readonly ResponseDescriptor<IReadOnlyList<ChatTopicEntity>> Topics = new(null);
    public static readonly ResponseDescriptor<IReadOnlyList<ChatTopicAgent>> TopicAgents = new(null);
    public static readonly ResponseDescriptor<IReadOnlyList<ChatMessage>> Messages = new(null);
    public static readonly ResponseDescriptor<IReadOnlyList<ChatPresence>> Presences = new(null);
    public static readonly ResponseDescriptor<IReadOnlyList<MDOListItem>> ListItems = new(null);
}
