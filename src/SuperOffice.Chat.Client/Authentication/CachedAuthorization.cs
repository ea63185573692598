namespace SuperOffice.Chat.Client;

/// <summary>Represents an authorization in the cache, with its expiry and its last use.</summary>
internal sealed class CachedAuthorization
{
    /// <summary>The time by which an authorization is renewed early. It covers clock skew and the time until a request arrives.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan IdleMargin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaximumRenewalLead = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset _usableUntil;
    private readonly DateTimeOffset _renewalDueAt;
    private readonly long _idleLimit;
    private long _lastUse;
    private volatile bool _isRejected;

    public CachedAuthorization(ExpiringChatAuthorization renewed, DateTimeOffset now)
    {
        Authorization = renewed.Authorization;
        ExpiresAt = renewed.ExpiresAt;
        IdleLimit = renewed.IdleLimit;
        TimeSpan lifetime = (renewed.ExpiresAt ?? DateTimeOffset.MaxValue) - now;
        _usableUntil = now + lifetime - Min(lifetime / 10, Margin);

        // The renewal starts five minutes before the expiry, or in the last fifth of a short lifetime.
        _renewalDueAt = _usableUntil - Min(lifetime / 5, MaximumRenewalLead);
        TimeSpan idleLimit = renewed.IdleLimit ?? TimeSpan.MaxValue;
        _idleLimit = (idleLimit - Min(idleLimit / 10, IdleMargin)).Ticks;
        _lastUse = now.UtcTicks;
    }

    public ChatAuthorization Authorization { get; }

    public DateTimeOffset? ExpiresAt { get; }

    public TimeSpan? IdleLimit { get; }

    /// <summary>Gets the timestamp at which the authorization was obtained.</summary>
    public long ObtainedAt { get; init; }

    /// <summary>Gets the number of consecutive authorizations before this one that were rejected shortly after they were obtained.</summary>
    public int ConsecutiveRejections { get; init; }

    /// <summary>Gets a value indicating whether the server has rejected the authorization and a new one is required.</summary>
    public bool IsRejected => _isRejected;

    /// <summary>Gets the time at which the authorization expires if it is not used again, or null.</summary>
    public DateTimeOffset? EffectiveExpiry
    {
        get
        {
            DateTimeOffset lastUse = new(Volatile.Read(ref _lastUse), TimeSpan.Zero);
            DateTimeOffset? idleExpiry = IdleLimit < DateTimeOffset.MaxValue - lastUse ? lastUse + IdleLimit : null;
            return idleExpiry is null || ExpiresAt < idleExpiry ? ExpiresAt : idleExpiry;
        }
    }

    public bool IsUsable(DateTimeOffset now) => now < _usableUntil && now.UtcTicks - Volatile.Read(ref _lastUse) < _idleLimit;

    /// <summary>Determines whether a background renewal should start although the authorization is still usable.</summary>
    public bool IsRenewalDue(DateTimeOffset now) => now >= _renewalDueAt;

    public void RecordUse(DateTimeOffset now) => Volatile.Write(ref _lastUse, now.UtcTicks);

    public void Reject() => _isRejected = true;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
