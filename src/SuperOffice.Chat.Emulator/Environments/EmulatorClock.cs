namespace SuperOffice.Chat.Emulator.Environments;

/// <summary>Represents the time of the system plus the time that a user has advanced it by. Timers follow at once.</summary>
internal sealed class EmulatorClock : TimeProvider
{
    // Dates and time stamps of the emulators stay within their ranges.
    private static readonly TimeSpan MostAhead = TimeSpan.FromDays(100 * 366);

    private readonly TimeProvider _system;
    private readonly Lock _gate = new();
    private readonly HashSet<EmulatorTimer> _timers = [];
    private TimeSpan _offset;

    public EmulatorClock(TimeProvider system) => _system = system;

    public override long TimestampFrequency => _system.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _system.GetUtcNow() + Offset;

    public override long GetTimestamp() => _system.GetTimestamp() + (long)(Offset.TotalSeconds * TimestampFrequency);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        EmulatorTimer timer = new(this, _system, callback, state);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Advances the clock. Timers that have become due run.</summary>
    /// <returns>The new time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or the clock would be more than 100 years ahead.</exception>
    public DateTimeOffset Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        EmulatorTimer[] timers;
        lock (_gate)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(time, MostAhead - _offset);
            _offset += time;
            timers = [.. _timers];
        }

        foreach (EmulatorTimer timer in timers)
        {
            timer.Reschedule();
        }

        return GetUtcNow();
    }

    public void Remove(EmulatorTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    private TimeSpan Offset
    {
        get
        {
            lock (_gate)
            {
                return _offset;
            }
        }
    }
}
