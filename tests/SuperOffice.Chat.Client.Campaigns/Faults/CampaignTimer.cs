namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A timer in the time of a call. It fires on another thread, never inside the lock that moves the time.</summary>
internal sealed class CampaignTimer : ITimer
{
    private static readonly TimeSpan Reminder = TimeSpan.FromSeconds(2);

    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly CallTime _time;
    private ITimer? _reminder;
    private bool _isDisposed;

    public CampaignTimer(TimerCallback callback, object? state, CallTime time)
    {
        _callback = callback;
        _state = state;
        _time = time;
    }

    public TimeSpan Deadline { get; set; }

    /// <summary>
    /// Nothing will come any more: a timeout runs out, and another one for as long as that helps nobody, as when the
    /// first was about to be put away. This alone takes real time, and is rare.
    /// </summary>
    public void Stall()
    {
        _time.Stall();
        _reminder = TimeProvider.System.CreateTimer(_ => _time.Stall(), null, Reminder, Reminder);
        if (Volatile.Read(ref _isDisposed))
        {
            _reminder.Dispose();
        }
    }

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
        _reminder?.Dispose();
        _time.Remove(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
