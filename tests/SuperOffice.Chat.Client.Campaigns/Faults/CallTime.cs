namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// The time of one call, apart from that of all others. A wait is over at once and moves it on; a timeout runs out
/// when a wait exceeds it, or when the server does not respond.
/// </summary>
internal sealed class CallTime
{
    private readonly Lock _gate = new();
    private readonly List<CampaignTimer> _timeouts = [];
    private TimeSpan _elapsed;

    public TimeSpan Elapsed
    {
        get
        {
            lock (_gate)
            {
                return _elapsed;
            }
        }
    }

    /// <summary>A timeout begins, or is moved.</summary>
    public void Schedule(CampaignTimer timeout, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _timeouts.Remove(timeout);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timeout.Deadline = _elapsed + dueTime;
                _timeouts.Add(timeout);
            }
        }
    }

    public void Remove(CampaignTimer timeout)
    {
        lock (_gate)
        {
            _timeouts.Remove(timeout);
        }
    }

    /// <summary>Waits: the wait is over at once, unless a timeout ends before it.</summary>
    public void Wait(CampaignTimer wait, TimeSpan time)
    {
        lock (_gate)
        {
            CampaignTimer? first = First();
            if (first is null || first.Deadline > _elapsed + time)
            {
                _elapsed += time;
                wait.Ring();
                return;
            }
        }

        Stall();
    }

    /// <summary>Elapses the earliest timeout, because nothing else will arrive.</summary>
    public void Stall()
    {
        lock (_gate)
        {
            if (First() is { } first)
            {
                _timeouts.Remove(first);
                _elapsed = first.Deadline > _elapsed ? first.Deadline : _elapsed;
                first.Ring();
            }
        }
    }

    private CampaignTimer? First() => _timeouts.MinBy(static timeout => timeout.Deadline);
}
