using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace ChatSample;

/// <summary>Picks up a session, replies to the customer once, and ends the session at the next message of the customer.</summary>
internal sealed class ConversationExample(IChatAgentClient chat)
{
    private const string Reply = "It arrives at noon.";

    public async Task RunAsync(int sessionId, CancellationToken cancellationToken)
    {
        Console.WriteLine();
        Console.WriteLine("A conversation");

        // Returns null when the session is not in the queue, for example because another agent was faster.
        ChatSessionEntity? session = await chat.PickUpChatSessionAsync(sessionId, cancellationToken);
        if (session is null)
        {
            Console.WriteLine($"  Session {sessionId} is not in the queue.");
            return;
        }

        Console.WriteLine($"  {session.User?.FullName} picked up session {sessionId}.");

        // Returns each message once, also those from before the call, and completes when the session has ended.
        ChatFollowOptions follow = new() { LongestWait = TimeSpan.FromSeconds(5) };
        bool hasReplied = false;
        await foreach (ChatMessage message in chat.FollowChatMessagesAsync(sessionId, follow: follow, cancellationToken: cancellationToken))
        {
            Console.WriteLine($"  {message.Author}: {Printable(message.Message)}");
            if (message.Type != ChatMessageType.ToUser)
            {
                continue;
            }

            if (!hasReplied)
            {
                await ReplyOnceAsync(message, cancellationToken);
                hasReplied = true;
            }
            else
            {
                await chat.FinishChatSessionAsync(sessionId, cancellationToken);
            }
        }

        Console.WriteLine("  The session has ended.");
    }

    private async Task ReplyOnceAsync(ChatMessage question, CancellationToken cancellationToken)
    {
        int sessionId = question.ChatSessionId;
        try
        {
            await chat.ReplyToCustomerAsync(sessionId, Reply, cancellationToken: cancellationToken);
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            // The server may have stored the reply. The client does not retry it, because the customer could receive it twice.
            IReadOnlyList<ChatMessage> messages = await chat.GetChatMessagesAsync(
                sessionId, question.ChatMessageId, cancellationToken: cancellationToken);
            bool isStored = messages.Any(static message => message is { Type.Value: ChatMessageType.ToCustomer, Message: Reply });
            Console.WriteLine($"  No response to the reply, and the server {(isStored ? "has" : "does not have")} it.");
            if (!isStored)
            {
                await chat.ReplyToCustomerAsync(sessionId, Reply, cancellationToken: cancellationToken);
            }
        }
    }

    // Customers write this text, and control characters could change your terminal.
    private static string Printable(string? text) =>
        string.Concat((text ?? "").Select(static character => char.IsControl(character) ? ' ' : character));
}
