namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the traffic light for the unread content of a request.</summary>
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
