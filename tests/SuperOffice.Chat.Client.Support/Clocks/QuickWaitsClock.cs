using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Support;

/// <summary>
/// A clock on which short waits, such as those between attempts, end at once and are recorded. Long ones, such as timeouts,
/// end only when the test advances the clock.
/// </summary>
internal sealed class QuickWaitsClock : FakeTimeProvider
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly TimeSpan _longest;

    /// <param name="longestWait">The longest short wait; null for <see cref="LongestWait"/>.</param>
    /// <param name="start">The time at which it starts; null for the year 2000.</param>
    public QuickWaitsClock(TimeSpan? longestWait = null, DateTimeOffset? start = null)
        : base(start ?? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
        // Jitter may add a tenth to the longest wait.
        _longest = (longestWait ?? LongestWait) * 1.1;
    }

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > _longest)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
