using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Support;

/// <summary>A clock that advances by every wait as soon as it starts, and records it.</summary>
internal sealed class WaitlessClock : FakeTimeProvider
{
    private readonly List<TimeSpan> _waits = [];

    public IReadOnlyList<TimeSpan> Waits => _waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime >= TimeSpan.Zero)
        {
            _waits.Add(dueTime);
            Advance(dueTime);
        }

        return timer;
    }
}
