namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// The clock of the client and of the emulator: each call has a time of its own, so that no wait is a real one and no
/// call's timeouts depend on another's.
/// </summary>
internal sealed class CampaignClock : TimeProvider
{
    private static readonly DateTimeOffset StartTime = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    // Longer than any timeout: a server that waits so long does not respond.
    private static readonly TimeSpan Forever = TimeSpan.FromHours(12);

    private readonly AsyncLocal<CallTime?> _current = new();

    /// <summary>The time of the call that is being worked on, on either side of the network.</summary>
    public CallTime? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => Current?.Elapsed.Ticks ?? 0;

    public override DateTimeOffset GetUtcNow() => StartTime + (Current?.Elapsed ?? TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        CallTime time = Current ?? new CallTime();
        CampaignTimer timer = new(callback, state, time);
        if (state is CancellationTokenSource)
        {
            time.Schedule(timer, dueTime);
        }
        else if (dueTime >= Forever)
        {
            timer.Stall();
        }
        else
        {
            time.Wait(timer, dueTime);
        }

        return timer;
    }
}
