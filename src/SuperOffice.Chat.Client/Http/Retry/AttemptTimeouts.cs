using System.Collections.Concurrent;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Pools the cancellation sources of attempt timeouts. A source is reused unless it has timed out, or the time provider is not that
/// of the system.
/// </summary>
internal sealed class AttemptTimeouts(TimeProvider time)
{
    private const int MaxIdle = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _idle = new();
    private readonly TimeProvider _time = time;

    /// <returns>A timeout. Dispose it when the attempt has ended and nothing uses its token.</returns>
    public AttemptTimeout Start(TimeSpan timeout)
    {
        if (_time != TimeProvider.System || !_idle.TryDequeue(out CancellationTokenSource? source))
        {
            return new(this, _time.CreateCancellationTokenSource(timeout));
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
