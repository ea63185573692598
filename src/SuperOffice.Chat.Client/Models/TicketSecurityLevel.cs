namespace SuperOffice.Chat.Client.Models;

/// <summary>Who may see a request.</summary>
public enum TicketSecurityLevel
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Users only.</summary>
    Internal = 1,

    /// <summary>The customer too.</summary>
    External = 2,
}
