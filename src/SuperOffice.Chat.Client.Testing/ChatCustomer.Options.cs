using System.Text.Json.Nodes;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Options that an agent or a bot offers.</content>
public sealed partial class ChatCustomer
{
    /// <summary>
    /// Clicks an option of the last message of type <c>Options</c>. It adds a message of type <c>ClickedOption</c> to the agent.
    /// SuperOffice does not document which member holds the option, so <c>Message</c> and <c>SpecialParam</c> both do.
    /// </summary>
    /// <param name="option">The option, as the message offers it.</param>
    /// <returns>The message as stored.</returns>
    /// <exception cref="ArgumentException"><paramref name="option"/> is null or empty.</exception>
    public ChatMessage ClickOption(string option)
    {
        ArgumentException.ThrowIfNullOrEmpty(option);
        JsonObject message = Conversation.Message(MessageType.ToUser, "ClickedOption", option, author: null);
        message["SpecialParam"] = option;
        return Add(
            "click this option",
            session => SessionStatus.IsOpenToCustomer(session.Status) && Offered().Contains(option, StringComparer.Ordinal),
            message);
    }

    private IReadOnlyList<string> Offered() => OfferedOptions.Read(
        _world.Messages.GetAll(ChatSessionId).LastOrDefault(static message => message.Root.String("SpecialType") == OfferedOptions.SpecialType)?.Root.String("SpecialParam"));
}
