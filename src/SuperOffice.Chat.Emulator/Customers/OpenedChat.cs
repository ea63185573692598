using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;

namespace SuperOffice.Chat.Emulator.Customers;

/// <summary>Represents a chat that a customer has opened.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Unsent">The messages that were not written, because the session does not start in the queue or in a conversation.</param>
internal sealed record OpenedChat(ChatCustomer Customer, IReadOnlyList<string> Unsent)
{
    /// <summary>Opens a chat, and writes messages if the topic shows no form or FAQ first and an agent is available.</summary>
    /// <exception cref="ArgumentException">The topic does not exist.</exception>
    public static OpenedChat Open(ChatAgentEmulator emulator, int topicId, ChatSessionEntity customer, params IReadOnlyList<string> messages)
    {
        ChatCustomer opened = emulator.StartCustomer(topicId, customer);
        if (!SessionStatus.IsOpenToCustomer(opened.Session?.Status.Text))
        {
            return new(opened, messages);
        }

        foreach (string message in messages)
        {
            opened.Write(message);
        }

        return new(opened, []);
    }
}
