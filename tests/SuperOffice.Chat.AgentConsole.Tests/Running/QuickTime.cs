using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>A clock that stands still, whose short waits are over at once and whose long ones, the time-outs, never end.</summary>
internal sealed class QuickTime : FakeTimeProvider
{
    private static readonly TimeSpan LongestOfShortWaits = TimeSpan.FromSeconds(5);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        dueTime > TimeSpan.Zero && dueTime <= LongestOfShortWaits
            ? System.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), period)
            : base.CreateTimer(callback, state, dueTime, period);
}
