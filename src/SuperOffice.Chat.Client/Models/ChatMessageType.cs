namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the direction of a message.</summary>
public enum ChatMessageType
{
    /// <summary>Not stated.</summary>
    Invalid = 0,

    /// <summary>From an agent, a bot or the system to the customer.</summary>
    ToCustomer = 1,

    /// <summary>From the customer.</summary>
    ToUser = 2,

    /// <summary>A special message. <see cref="ChatMessage.SpecialType"/> contains its kind.</summary>
    Special = 3,
}
