namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the visibility of a request.</summary>
public enum TicketSecurityLevel
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Visible to users only.</summary>
    Internal = 1,

    /// <summary>Visible to users and the customer.</summary>
    External = 2,
}
