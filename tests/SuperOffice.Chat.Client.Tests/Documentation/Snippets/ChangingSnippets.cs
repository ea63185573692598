using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/changing-a-session.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class ChangingSnippets
{
    public static async Task SaveAsync(IChatAgentClient chat)
    {
        // Don't do this: it clears the customer, the topic and everything else.
        await chat.SaveChatSessionEntityAsync(new ChatSessionEntity
        {
            ChatSessionId = 17,
            Status = ChatSessionStatus.Finished,
        });
    }

    public static async Task UpdateAsync(IChatAgentClient chat)
    {
        ChatSessionEntity updated = await chat.UpdateChatSessionEntityAsync(17, session => session with
        {
            Status = ChatSessionStatus.Finished,
            Sale = new Sale { SaleId = 720 },
        });
    }

    public static async Task PureAsync(IChatAgentClient chat)
    {
        await chat.UpdateChatSessionEntityAsync(17, session => session.HasEnded()
            ? session
            : session with { CustomerPhone = "+47 22 51 75 00" });
    }

    public static async Task ClearAsync(IChatAgentClient chat)
    {
        await chat.UpdateChatSessionEntityAsync(17, session => session with { Sale = null });
    }

    public static async Task TopicAsync(IChatAgentClient chat)
    {
        await chat.UpdateChatTopicEntityAsync(
            4,
            topic => topic with { Name = "NO:\"Salg\";US:\"Sales\"" },
            new ChatRequestOptions { Language = "x" });
    }

    public static async Task CreateAsync(IChatAgentClient chat)
    {
        ChatSessionEntity session = await chat.CreateDefaultChatSessionEntityAsync();
        session = await chat.SaveChatSessionEntityAsync(session with
        {
            TopicId = 4,
            Status = ChatSessionStatus.InQueue,
            CustomerName = "Ada Lovelace",
            FirstMessage = "Is anybody there?",
        });
    }

    public static void Store(ChatSessionEntity session)
    {
        string json = JsonSerializer.Serialize(session, ChatJson.Options);
        ChatSessionEntity? copy = JsonSerializer.Deserialize<ChatSessionEntity>(json, ChatJson.Options);
    }
}
