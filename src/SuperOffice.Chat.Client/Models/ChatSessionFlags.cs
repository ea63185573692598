namespace SuperOffice.Chat.Client.Models;

/// <summary>
/// Typing flags of a session. The value 0 has a name, so a session where nobody types reads <see
/// cref="CustomerIsTyping"/> too.
/// </summary>
[Flags]
public enum ChatSessionFlags
{
    /// <summary>The name of 0: no claim that the customer types.</summary>
    CustomerIsTyping = 0,

    /// <summary>The agent types.</summary>
    UserIsTyping = 1,
}
