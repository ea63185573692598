using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Webhooks.AspNetCore;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Documentation;

public sealed class EchoBot : IChatWebhookHandler
{
    public async Task HandleAsync(ChatWebhookContext context, CancellationToken cancellationToken)
    {
        if (context.Event is not ChatMessageAdded { ChatSessionId: int sessionId })
        {
            return;
        }

        // The event does not contain the message. It is also sent for the bot's own replies. The order of messages is not defined.
        IReadOnlyList<ChatMessage> messages = await context.Client.GetChatMessagesAsync(sessionId, cancellationToken);
        if (messages.MaxBy(static message => message.ChatMessageId) is { } last && last.Type == ChatMessageType.ToUser)
        {
            await context.Client.ReplyToCustomerAsync(
                sessionId, $"You said: {last.Message}", author: "Echo", cancellationToken: cancellationToken);
        }
    }
}
