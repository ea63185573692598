namespace SuperOffice.Chat.Client;

/// <summary>How often a session is asked for new messages while it is followed.</summary>
public sealed record ChatFollowOptions
{
    private static readonly TimeSpan DefaultShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DefaultLongestWait = TimeSpan.FromSeconds(15);

    private readonly TimeSpan? _shortestWait;
    private readonly TimeSpan? _longestWait;

    /// <summary>Wait between two questions while messages come.</summary>
    /// <value>1 second by default, or <see cref="LongestWait"/> when that is shorter; more than zero.</value>
    public TimeSpan ShortestWait
    {
        get => _shortestWait ?? (LongestWait < DefaultShortestWait ? LongestWait : DefaultShortestWait);
        init => _shortestWait = value;
    }

    /// <summary>
    /// Wait that is reached, by half as much again each time, while none come. Every call counts and is metered; a question
    /// that finds no messages is two, the second asks whether the session has ended.
    /// </summary>
    /// <value>
    /// 15 seconds by default, or <see cref="ShortestWait"/> when a longer one is set; not below <see cref="ShortestWait"/>.
    /// </value>
    public TimeSpan LongestWait
    {
        get => _longestWait ?? (_shortestWait > DefaultLongestWait ? _shortestWait.Value : DefaultLongestWait);
        init => _longestWait = value;
    }

    /// <summary>The clock of the waits.</summary>
    /// <value>The system's by default.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
