using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Support;

/// <summary>A clock that the test advances. It reports when a wait starts, and when one ends.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    // In real time, for a wait that never starts.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();
    private readonly Channel<TimeSpan> _ends = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        WatchedTimer timer = new(base.CreateTimer(callback, state, dueTime, period), () => _ends.Writer.TryWrite(dueTime));
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    public async Task<TimeSpan> NextWaitAsync(CancellationToken cancellationToken) =>
        await _waits.Reader.ReadAsync(cancellationToken).AsTask().WaitAsync(Longest, cancellationToken);

    /// <summary>Completes when a wait of this length starts.</summary>
    public async Task WaitStartsAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        while (await NextWaitAsync(cancellationToken) != length)
        {
        }
    }

    public async Task<TimeSpan> NextEndAsync(CancellationToken cancellationToken) =>
        await _ends.Reader.ReadAsync(cancellationToken).AsTask().WaitAsync(Longest, cancellationToken);
}
