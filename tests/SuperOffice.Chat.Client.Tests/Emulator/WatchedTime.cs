using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.Client.Tests.Emulator;

/// <summary>A clock moved by hand that tells when somebody begins to wait on it, and when somebody no longer does.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    // Of the machine's clock, for somebody who never begins.
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

    public async Task<TimeSpan> NextEndAsync(CancellationToken cancellationToken) =>
        await _ends.Reader.ReadAsync(cancellationToken).AsTask().WaitAsync(Longest, cancellationToken);
}
