using Microsoft.Extensions.Time.Testing;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>An emulator's clock, moved by hand, that tells when the emulator has begun to wait.</summary>
internal sealed class ServerTime : FakeTimeProvider
{
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan _wait;

    public ServerTime(TimeSpan wait) => _wait = wait;

    public Task Waiting => _waiting.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime == _wait)
        {
            _waiting.TrySetResult();
        }

        return timer;
    }
}
