namespace SuperOffice.Chat.Client.Models;

/// <summary>From whom to whom a message goes.</summary>
public enum ChatMessageType
{
    /// <summary>Not stated.</summary>
    Invalid = 0,

    /// <summary>From an agent, a bot or the system to the customer.</summary>
    ToCustomer = 1,

    /// <summary>From the customer.</summary>
    ToUser = 2,

    /// <summary>A special message, see <see cref="ChatMessage.SpecialType"/>.</summary>
    Special = 3,
}
