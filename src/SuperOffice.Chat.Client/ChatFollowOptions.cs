namespace SuperOffice.Chat.Client;

/// <summary>How often a session is asked for new messages while it is followed.</summary>
public sealed record ChatFollowOptions
{
    /// <summary>Wait between two questions while messages come.</summary>
    /// <value>1 second by default; more than zero.</value>
    public TimeSpan ShortestWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Wait that is reached, by half as much again each time, while none come. Every call counts and is metered; a question
    /// that finds no messages is two, the second asks whether the session has ended.
    /// </summary>
    /// <value>15 seconds by default; not below <see cref="ShortestWait"/>.</value>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The clock of the waits.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
