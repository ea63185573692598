using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Faults;

/// <summary>
/// A clock on which the waits between tries are over at once, and are written down, while timeouts run only as the
/// test moves the clock. The two are told apart by their length.
/// </summary>
internal sealed class QuickWaitsClock : FakeTimeProvider
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    // Jitter may add a tenth to the longest wait.
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > LongestWait * 1.1)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
