using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The operations of docs/migrating-from-superoffice-webapi.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static partial class MigratingSnippets
{
    public static async Task SessionsAsync(IChatAgentClient chat)
    {
        IReadOnlyList<ChatSessionEntity> sessions = await chat.ChatSessionsForUserAsync();
        ChatSessionEntity? session = await chat.GetChatSessionEntityAsync(17);
        ChatSessionEntity blank = await chat.CreateDefaultChatSessionEntityAsync();
        ChatSessionEntity saved = await chat.SaveChatSessionEntityAsync(blank with { TopicId = 4 });
        ChatSessionEntity started = await chat.CreateChatSessionForTopicAsync(4);
        await chat.DeleteChatSessionEntityAsync(saved.ChatSessionId);
    }

    public static async Task QueueAsync(IChatAgentClient chat)
    {
        ChatSessionEntity? first = await chat.PickUpFirstChatSessionAsync();
        ChatSessionEntity? picked = await chat.PickUpChatSessionAsync(17);
        ChatSessionEntity offered = await chat.TransferChatSessionAsync(17, "ola");
        ChatSessionEntity accepted = await chat.AcceptChatSessionTransferAsync(17);
        ChatSessionEntity rejected = await chat.RejectChatSessionTransferAsync(17);
        ChatSessionEntity queued = await chat.ResetChatSessionAsync(17);
    }

    public static async Task MessagesAsync(IChatAgentClient chat, ChatMessage message)
    {
        IReadOnlyList<ChatMessage> messages = await chat.GetChatMessagesAsync(17);
        ChatMessage stored = await chat.AddChatMessageAsync(17, message);
        string transcript = await chat.GetChatTranscriptAsync(17);
    }

    public static async Task TopicsAsync(IChatAgentClient chat)
    {
        IReadOnlyList<ChatTopicEntity> topics = await chat.ChatTopicsForUserAsync();
        ChatTopicEntity? topic = await chat.GetChatTopicEntityAsync(4);
        ChatTopicEntity updated = await chat.UpdateChatTopicEntityAsync(
            4, current => current with { Description = "Orders and returns" });
        ChatTopicEntity blank = await chat.CreateDefaultChatTopicEntityAsync();
        ChatTopicEntity saved = await chat.SaveChatTopicEntityAsync(blank with { Name = "Returns" });
        bool isOpen = await chat.IsWithinOpeningHoursAsync(4);
        await chat.DeleteChatTopicEntityAsync(5);
    }

    public static async Task MembersAsync(IChatAgentClient chat)
    {
        IReadOnlyList<MDOListItem> users = await chat.GetUserAgentListAsync(flat: true);
        IReadOnlyList<ChatTopicAgent> members = await chat.GetChatTopicUserAgentListAsync(4);
        ChatTopicAgent? member = await chat.GetChatTopicUserAgentAsync(4, "ola");
        ChatTopicAgent blank = await chat.CreateDefaultChatTopicAgentAsync();
        ChatTopicAgent added = await chat.AddChatTopicUserAgentAsync(4, blank);
        ChatTopicAgent changed = await chat.UpdateChatTopicUserAgentAsync(4, "ola", added with { CanManage = true });
        IReadOnlyList<ChatTopicAgent> replaced = await chat.UpdateChatTopicUserAgentsAsync(4, members);
        await chat.DeleteChatTopicUserAgentAsync(4, "ola");
    }

    public static async Task PresenceAsync(IChatAgentClient chat)
    {
        IReadOnlyList<ChatPresence> users = await chat.GetChatPresenceAsync();
        await chat.SaveChatPresenceAsync([users[0] with { Present = false }]);
    }
}
