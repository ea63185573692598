namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the status of a sale.</summary>
public enum SaleStatus
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Open.</summary>
    Open = 1,

    /// <summary>Won.</summary>
    Sold = 2,

    /// <summary>Lost.</summary>
    Lost = 3,

    /// <summary>Stalled.</summary>
    Stalled = 4,

    /// <summary>All statuses. The server uses it for its statistics.</summary>
    SaintAll = 1000,
}
