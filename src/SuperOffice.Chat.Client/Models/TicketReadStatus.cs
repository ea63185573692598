namespace SuperOffice.Chat.Client.Models;

/// <summary>Traffic light of what is unread in a request.</summary>
public enum TicketReadStatus
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>All read.</summary>
    Green = 1,

    /// <summary>Partly read.</summary>
    Yellow = 2,

    /// <summary>Unread.</summary>
    Red = 3,
}
