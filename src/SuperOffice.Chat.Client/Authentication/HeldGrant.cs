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
    private volatile bool _isRefused;

    public HeldGrant(ChatGrant grant, DateTimeOffset now)
    {
        Authorization = grant.Authorization;
        ExpiresAt = grant.ExpiresAt;
        IdleLimit = grant.IdleLimit;
        TimeSpan life = (grant.ExpiresAt ?? DateTimeOffset.MaxValue) - now;
        _end = now + life - Least(life / 10, Margin);

        // Five minutes ahead; of a short life the last fifth.
        _due = _end - Least(life / 5, LongestLead);
        TimeSpan idleLimit = grant.IdleLimit ?? TimeSpan.MaxValue;
        _idleLimit = (idleLimit - Least(idleLimit / 10, IdleMargin)).Ticks;
        _lastUse = now.UtcTicks;
    }

    public ChatAuthorization Authorization { get; }

    public DateTimeOffset? ExpiresAt { get; }

    public TimeSpan? IdleLimit { get; }

    /// <summary>Time stamp of when it came.</summary>
    public long Since { get; init; }

    /// <summary>How many before it, one after the other, were refused as soon as they came.</summary>
    public int Refusals { get; init; }

    /// <summary>True once the server has refused it, and another one is asked for.</summary>
    public bool IsRefused => _isRefused;

    /// <summary>When it ends should it not be used from now on.</summary>
    public DateTimeOffset? EndsAt
    {
        get
        {
            DateTimeOffset lastUse = new(Volatile.Read(ref _lastUse), TimeSpan.Zero);
            DateTimeOffset? idle = IdleLimit < DateTimeOffset.MaxValue - lastUse ? lastUse + IdleLimit : null;
            return idle is null || ExpiresAt < idle ? ExpiresAt : idle;
        }
    }

    public bool IsUsable(DateTimeOffset now) => now < _end && now.UtcTicks - Volatile.Read(ref _lastUse) < _idleLimit;

    /// <summary>True when a renewal should begin though there is still time.</summary>
    public bool IsDue(DateTimeOffset now) => now >= _due;

    public void Use(DateTimeOffset now) => Volatile.Write(ref _lastUse, now.UtcTicks);

    public void Refuse() => _isRefused = true;

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
