namespace SuperOffice.Chat.Emulator.Environments;

/// <summary>Represents a timer that becomes due earlier when the clock is advanced.</summary>
internal sealed class EmulatorTimer : ITimer
{
    private readonly EmulatorClock _clock;
    private readonly ITimer _inner;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly Lock _gate = new();
    private DateTimeOffset? _dueAt;
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    public EmulatorTimer(EmulatorClock clock, TimeProvider system, TimerCallback callback, object? state)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _inner = system.CreateTimer(Run, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
            _period = period;
            return _inner.Change(dueTime, period);
        }
    }

    /// <summary>Applies an advance of the clock.</summary>
    public void Reschedule()
    {
        lock (_gate)
        {
            if (_dueAt is DateTimeOffset due)
            {
                TimeSpan left = due - _clock.GetUtcNow();
                _inner.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, _period);
            }
        }
    }

    public void Dispose()
    {
        _clock.Remove(this);
        _inner.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        _clock.Remove(this);
        return _inner.DisposeAsync();
    }

    private void Run(object? unused)
    {
        lock (_gate)
        {
            _dueAt = _period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero ? null : _clock.GetUtcNow() + _period;
        }

        _callback(_state);
    }
}
