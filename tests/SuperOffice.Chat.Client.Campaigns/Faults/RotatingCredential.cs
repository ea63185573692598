namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// A credential that is another one, of another kind, whenever it was refused. Now and then it hangs instead, and ignores its
/// cancellation token as some callbacks of applications do.
/// </summary>
internal sealed class RotatingCredential : ChatCredential
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);

    private readonly ChatAuthorization[] _ways;
    private readonly TimeProvider _time;
    private readonly Func<bool> _hangs;
    private int _current;

    /// <param name="time">The clock of the call.</param>
    /// <param name="hangs">Determines whether the renewal of the current call hangs.</param>
    /// <param name="ways">What it gives in turn.</param>
    public RotatingCredential(TimeProvider time, Func<bool> hangs, params ChatAuthorization[] ways)
    {
        _time = time;
        _hangs = hangs;
        _ways = ways;
    }

    public override ValueTask<ChatAuthorization> GetAuthorizationAsync(ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        if (refused is null)
        {
            return ValueTask.FromResult(_ways[(uint)Volatile.Read(ref _current) % _ways.Length]);
        }

        int place = Array.FindIndex(_ways, refused.Equals);
        Volatile.Write(ref _current, place + 1);
        return _hangs() ? HangAsync(cancellationToken) : ValueTask.FromResult(_ways[(place + 1) % _ways.Length]);
    }

    // The token is only used to end the timer that moves the clock of the call on.
    private ValueTask<ChatAuthorization> HangAsync(CancellationToken cancellationToken)
    {
        ITimer timer = _time.CreateTimer(static _ => { }, null, Forever, Timeout.InfiniteTimeSpan);
        cancellationToken.UnsafeRegister(static timer => ((ITimer)timer!).Dispose(), timer);
        return new(new TaskCompletionSource<ChatAuthorization>().Task);
    }
}
