namespace SuperOffice.Chat.Client;

/// <summary>Represents the polling settings of <see cref="ChatAgentClientExtensions.FollowChatMessagesAsync"/>.</summary>
/// <remarks>
/// Each request counts as a call and may be metered. A request that returns no new messages is followed by a second one, which
/// determines whether the session has ended.
/// </remarks>
public sealed record ChatFollowOptions
{
    private static readonly TimeSpan DefaultShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DefaultLongestWait = TimeSpan.FromSeconds(15);

    private readonly TimeSpan? _shortestWait;
    private readonly TimeSpan? _longestWait;

    /// <summary>Gets the delay between two requests while messages arrive.</summary>
    /// <value>1 second by default, or <see cref="LongestWait"/> when that is shorter. Greater than zero.</value>
    public TimeSpan ShortestWait
    {
        get => _shortestWait ?? (LongestWait < DefaultShortestWait ? LongestWait : DefaultShortestWait);
        init => _shortestWait = value;
    }

    /// <summary>
    /// Gets the maximum delay between two requests. While no messages arrive, the delay grows by half after each request, up to
    /// this value.
    /// </summary>
    /// <value>
    /// 15 seconds by default, or <see cref="ShortestWait"/> when that is longer. At least <see cref="ShortestWait"/>.
    /// </value>
    public TimeSpan LongestWait
    {
        get => _longestWait ?? (_shortestWait > DefaultLongestWait ? _shortestWait.Value : DefaultLongestWait);
        init => _longestWait = value;
    }

    /// <summary>Gets the clock for the delays.</summary>
    /// <value><see cref="TimeProvider.System"/> by default. Not null.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
