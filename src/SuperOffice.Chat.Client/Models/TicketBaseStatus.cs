namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the status of a request.</summary>
public enum TicketBaseStatus
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Open.</summary>
    Active = 1,

    /// <summary>Closed.</summary>
    Closed = 2,

    /// <summary>Postponed.</summary>
    Postponed = 3,

    /// <summary>Deleted.</summary>
    Deleted = 4,

    /// <summary>Merged into another request.</summary>
    Merged = 5,

    /// <summary>Spam.</summary>
    Spam = 6,

    /// <summary>Postponed to a given time.</summary>
    PostponedSpecific = 1001,

    /// <summary>Postponed by one hour.</summary>
    Postponed1Hour = 1002,

    /// <summary>Postponed by two hours.</summary>
    Postponed2Hours = 1003,

    /// <summary>Postponed by three hours.</summary>
    Postponed3Hours = 1004,

    /// <summary>Postponed by four hours.</summary>
    Postponed4Hours = 1005,

    /// <summary>Postponed by a day.</summary>
    PostponedDay = 1006,

    /// <summary>Postponed by a week.</summary>
    PostponedWeek = 1007,

    /// <summary>Postponed by a month.</summary>
    PostponedMonth = 1008,
}
