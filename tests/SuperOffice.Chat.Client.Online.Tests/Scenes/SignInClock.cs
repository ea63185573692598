using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Online.Tests.Scenes;

/// <summary>A clock on which waits between tries are over at once and are written down; all else runs as the test moves it.</summary>
internal sealed class SignInClock : FakeTimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public SignInClock()
        : base(new DateTimeOffset(2026, 3, 1, 14, 5, 0, TimeSpan.Zero))
    {
    }

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime > LongestWait)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
