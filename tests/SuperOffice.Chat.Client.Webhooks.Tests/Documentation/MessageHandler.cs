using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Documentation;

public sealed class MessageHandler : IChatWebhookHandler
{
    public async Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken)
    {
        if (context.Event is ChatMessageAdded { ChatSessionId: int session })
        {
            IReadOnlyList<ChatMessage> messages = await context.Client.GetChatMessagesAsync(session, cancellationToken);
            Console.WriteLine($"Session {session} has {messages.Count} messages.");
        }
    }
}
