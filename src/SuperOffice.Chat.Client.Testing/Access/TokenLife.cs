namespace SuperOffice.Chat.Client.Testing.Access;

/// <summary>How long something is let in: until a fixed end, or until it has idled too long.</summary>
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

    /// <returns>False when it is over; it cannot be revived then.</returns>
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
