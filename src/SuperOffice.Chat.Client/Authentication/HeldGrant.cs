namespace SuperOffice.Chat.Client;

/// <summary>A grant that is in use.</summary>
internal sealed class HeldGrant
{
    /// <summary>A request takes time to arrive, and clocks differ.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan IdleMargin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLead = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset _end;
    private readonly DateTimeOffset _due;
    private readonly long _idleLimit;
    private long _lastUse;

    public HeldGrant(ChatGrant grant, DateTimeOffset now)
    {
        Authorization = grant.Authorization;
        _end = (grant.ExpiresAt ?? DateTimeOffset.MaxValue) - Margin;

        // Five minutes ahead; of a short life the last fifth.
        TimeSpan life = _end - now;
        _due = _end - (life / 5 < LongestLead ? life / 5 : LongestLead);
        _idleLimit = ((grant.IdleLimit ?? TimeSpan.MaxValue) - IdleMargin).Ticks;
        _lastUse = now.UtcTicks;
    }

    public ChatAuthorization Authorization { get; }

    public bool IsUsable(DateTimeOffset now) => now < _end && now.UtcTicks - Volatile.Read(ref _lastUse) < _idleLimit;

    /// <summary>True when a renewal should begin though there is still time.</summary>
    public bool IsDue(DateTimeOffset now) => now >= _due;

    public void Use(DateTimeOffset now) => Volatile.Write(ref _lastUse, now.UtcTicks);
}
