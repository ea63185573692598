namespace SuperOffice.Chat.Client.Models;

/// <summary>Represents the progress of an activity.</summary>
public enum ActivityStatus
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Not started.</summary>
    NotStarted = 1,

    /// <summary>Started.</summary>
    Started = 2,

    /// <summary>Completed.</summary>
    Completed = 3,
}
