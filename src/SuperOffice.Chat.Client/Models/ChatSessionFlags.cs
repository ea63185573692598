namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Represents the typing flags of a session. Because the value 0 has a name, a session in which nobody is typing also has
/// the value <see cref="CustomerIsTyping"/>.
/// </summary>
[Flags]
public enum ChatSessionFlags
{
    /// <summary>The name of the value 0. It does not mean that the customer is typing.</summary>
    CustomerIsTyping = 0,

    /// <summary>The agent is typing.</summary>
    UserIsTyping = 1,
}
