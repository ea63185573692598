using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Documentation.Snippets;

/// <summary>The C# of docs/conversations.md. <see cref="DocsCodeTests"/> compares the two.</summary>
internal static class ConversationsSnippets
{
    public static async Task PickUpAsync(IChatAgentClient chat)
    {
        ChatSessionEntity? session = await chat.PickUpFirstChatSessionAsync();
        if (session is not null)
        {
            await chat.ReplyToCustomerAsync(session.ChatSessionId, "Hello, how can I help you?", author: "Kari");
        }
    }

    public static async Task FollowAsync(IChatAgentClient chat, ChatSessionEntity session, CancellationToken cancellationToken)
    {
        await foreach (ChatMessage message in chat.FollowChatMessagesAsync(
            session.ChatSessionId, cancellationToken))
        {
            if (message.Type == ChatMessageType.ToUser)
            {
                Console.WriteLine($"{message.Author}: {message.Message}");
            }
        }
    }

    public static async Task FollowSlowlyAsync(IChatAgentClient chat, ChatSessionEntity session, int lastMessageId)
    {
        ChatFollowOptions follow = new()
        {
            ShortestWait = TimeSpan.FromSeconds(2),
            LongestWait = TimeSpan.FromSeconds(30),
        };

        await foreach (ChatMessage message in chat.FollowChatMessagesAsync(session.ChatSessionId, lastMessageId, follow))
        {
            lastMessageId = Math.Max(lastMessageId, message.ChatMessageId);
        }
    }

    public static async Task TranscriptAsync(IChatAgentClient chat, ChatSessionEntity session)
    {
        string transcript = await chat.GetChatTranscriptAsync(session.ChatSessionId);
        string html = await chat.GetChatTranscriptAsync(session.ChatSessionId, html: true);
    }

    public static async Task OfferAsync(IChatAgentClient chat, ChatSessionEntity session)
    {
        ChatTransferResult offer = await chat.TryTransferChatSessionAsync(session.ChatSessionId, toAssociateId: 12);
        if (!offer.Succeeded)
        {
            Console.WriteLine("The session was not offered.");
        }
    }

    public static async Task ReceiveAsync(IChatAgentClient receiver, ChatSessionEntity session)
    {
        ChatTransferResult accepted = await receiver.TryAcceptChatSessionTransferAsync(session.ChatSessionId);
        ChatTransferResult rejected = await receiver.TryRejectChatSessionTransferAsync(session.ChatSessionId);
    }

    public static async Task FinishAsync(IChatAgentClient chat, ChatSessionEntity session)
    {
        ChatSessionEntity ended = await chat.FinishChatSessionAsync(session.ChatSessionId);
        Console.WriteLine(ended.HasEnded());
    }

    public static string Status(ChatSessionEntity session)
    {
        string text = session.Status.Value switch
        {
            ChatSessionStatus.InQueue => "The customer is waiting.",
            ChatSessionStatus.CustomerLast => "The customer wrote last.",
            ChatSessionStatus.UserLast => "The agent wrote last.",
            null => $"This version does not know the status '{session.Status.Text}'.",
            _ => "The conversation is over or has not started.",
        };
        return text;
    }

    public static async Task TopicsAsync(IChatAgentClient chat)
    {
        foreach (ChatTopicEntity topic in await chat.ChatTopicsForUserAsync())
        {
            bool isOpen = await chat.IsWithinOpeningHoursAsync(topic.ChatTopicId);
            Console.WriteLine($"{topic.Name}: {(isOpen ? "open" : "closed")}");
        }
    }

    public static async Task MembersAsync(IChatAgentClient chat, int topicId)
    {
        await chat.AddChatTopicUserAgentAsync(topicId, new ChatTopicAgent
        {
            TopicId = topicId,
            User = new Associate { AssociateId = 12 },
            CanRespond = true,
            CanNotify = true,
        });

        ChatTopicAgent? member = await chat.GetChatTopicUserAgentAsync(topicId, "ola");
        if (member is not null)
        {
            await chat.UpdateChatTopicUserAgentAsync(topicId, "ola", member with { CanManage = true });
        }
    }

    public static async Task PresenceAsync(IChatAgentClient chat)
    {
        IReadOnlyList<ChatPresence> users = await chat.GetChatPresenceAsync();
        ChatPresence kari = users.First(user => user.DisplayName == "Kari Nordmann");
        await chat.SaveChatPresenceAsync([kari with { Present = false }]);
    }
}
