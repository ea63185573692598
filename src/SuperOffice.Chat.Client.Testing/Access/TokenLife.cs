namespace SuperOffice.Chat.Client.Testing.Access;

/// <summary>Represents the lifetime of a token: until a fixed time, or until it has not been used for a time.</summary>
internal sealed class TokenLife
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly TimeSpan _limit;
    private readonly bool _startsAnewWithUse;
    private DateTimeOffset _end;

    private TokenLife(TimeProvider time, TimeSpan limit, bool startsAnewWithUse)
    {
        _time = time;
        _limit = limit;
        _startsAnewWithUse = startsAnewWithUse;
        _end = time.GetUtcNow() + limit;
    }

    public static TokenLife Fixed(TimeProvider time, TimeSpan lifetime) => new(time, lifetime, startsAnewWithUse: false);

    public static TokenLife Idling(TimeProvider time, TimeSpan limit) => new(time, limit, startsAnewWithUse: true);

    public bool IsOver
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

            if (_startsAnewWithUse)
            {
                _end = now + _limit;
            }

            return true;
        }
    }
}
