namespace SuperOffice.Chat.Client.Testing;

/// <summary>Represents the lifetime of a token: until a fixed time, or until it has not been used for a time.</summary>
internal sealed class TokenLifetime
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly TimeSpan _limit;
    private readonly bool _isExtendedByUse;
    private DateTimeOffset _end;

    private TokenLifetime(TimeProvider time, TimeSpan limit, bool isExtendedByUse)
    {
        _time = time;
        _limit = limit;
        _isExtendedByUse = isExtendedByUse;
        _end = time.GetUtcNow() + limit;
    }

    public static TokenLifetime Fixed(TimeProvider time, TimeSpan lifetime) => new(time, lifetime, isExtendedByUse: false);

    public static TokenLifetime Idling(TimeProvider time, TimeSpan limit) => new(time, limit, isExtendedByUse: true);

    public bool HasExpired
    {
        get
        {
            lock (_gate)
            {
                return _time.GetUtcNow() >= _end;
            }
        }
    }

    /// <returns>True when the token is valid. An expired token stays expired.</returns>
    public bool TryUse()
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            if (now >= _end)
            {
                return false;
            }

            if (_isExtendedByUse)
            {
                _end = now + _limit;
            }

            return true;
        }
    }
}
