using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Lends the cancellation sources that limit the time of attempts. A source and its timer serve many attempts, unless one
/// has timed out or the clock is not the system's.
/// </summary>
internal sealed class AttemptTimeouts
{
    private const int MaxIdle = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _idle = new();
    private readonly TimeProvider _time;

    public AttemptTimeouts(TimeProvider time) => _time = time;

    /// <returns>A limit to be disposed when the attempt has ended and nothing waits for its token.</returns>
    public AttemptTimeout Start(TimeSpan timeout)
    {
        if (_time != TimeProvider.System || !_idle.TryDequeue(out CancellationTokenSource? source))
        {
            return new(this, new(timeout, _time));
        }

        source.CancelAfter(timeout);
        return new(this, source);
    }

    public void Return(CancellationTokenSource source)
    {
        if (_idle.Count < MaxIdle && source.TryReset())
        {
            _idle.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
