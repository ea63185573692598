namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A timer in the time of a call. It rings elsewhere, never inside the lock of who moves the time.</summary>
internal sealed class CampaignTimer : ITimer
{
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly CallTime _time;
    private bool _isDisposed;

    public CampaignTimer(TimerCallback callback, object? state, CallTime time)
    {
        _callback = callback;
        _state = state;
        _time = time;
    }

    public TimeSpan Deadline { get; set; }

    public void Ring() => ThreadPool.UnsafeQueueUserWorkItem(
        static timer =>
        {
            if (!Volatile.Read(ref timer._isDisposed))
            {
                timer._callback(timer._state);
            }
        },
        this,
        preferLocal: false);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _time.Schedule(this, dueTime);
        return true;
    }

    public void Dispose()
    {
        Volatile.Write(ref _isDisposed, true);
        _time.Remove(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
