namespace SuperOffice.Chat.Client.Models;

/// <summary>How far an activity is.</summary>
public enum ActivityStatus
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Not begun.</summary>
    NotStarted = 1,

    /// <summary>Begun.</summary>
    Started = 2,

    /// <summary>Completed.</summary>
    Completed = 3,
}
