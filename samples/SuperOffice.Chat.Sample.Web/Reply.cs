using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Web;

/// <summary>Represents a reply on its way to the customer. When its outcome is unknown, the messages of the session settle it.</summary>
/// <param name="chat">The client.</param>
/// <param name="time">The clock.</param>
/// <param name="chatSessionId">The session.</param>
/// <param name="text">The text.</param>
/// <param name="after">The id of the last message before the reply.</param>
internal sealed class Reply(IChatAgentClient chat, TimeProvider time, int chatSessionId, string text, int after)
{
    private const int MostReads = 5;

    // The server may still be working on the request whose response was lost.
    private static readonly TimeSpan BeforeEachRead = TimeSpan.FromSeconds(1.5);

    public string Text => text;

    /// <summary>Gets what the agent is shown about the reply.</summary>
    public string State { get; private set; } = "Sending…";

    public bool IsSettled { get; private set; }

    /// <summary>Sends the reply.</summary>
    /// <returns>The message as the server stored it, or null when it was not sent or its outcome stays unknown.</returns>
    public async Task<ChatMessage?> SendAsync(string author, Action changed, CancellationToken cancellationToken)
    {
        try
        {
            return await chat.ReplyToCustomerAsync(chatSessionId, text, author, cancellationToken);
        }
        catch (ChatAgentException exception) when (exception.OutcomeUnknown)
        {
            State = "May have been sent; checking…";
            changed();
            return await SettleAsync(cancellationToken);
        }
        catch (ChatAgentException exception)
        {
            State = $"Not sent. {exception.Message}";
            return null;
        }
        finally
        {
            IsSettled = true;
        }
    }

    private async Task<ChatMessage?> SettleAsync(CancellationToken cancellationToken)
    {
        int reads = 0;
        for (int attempt = 0; attempt < MostReads && reads < 2; attempt++)
        {
            await Task.Delay(BeforeEachRead, time, cancellationToken);
            try
            {
                IReadOnlyList<ChatMessage> messages = await chat.GetChatMessagesAsync(chatSessionId, after, cancellationToken);
                reads++;
                if (messages.FirstOrDefault(message => message.Type == ChatMessageType.ToCustomer && message.Message == text) is { } stored)
                {
                    return stored;
                }
            }
            catch (ChatAgentException)
            {
                // Reading again may succeed.
            }
        }

        State = reads > 0 ? "Not sent. The server does not have it." : "May have been sent. The messages could not be read.";
        return null;
    }
}
