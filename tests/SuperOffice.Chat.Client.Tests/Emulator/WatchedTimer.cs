namespace SuperOffice.Chat.Client.Tests.Emulator;

internal sealed class WatchedTimer : ITimer
{
    private readonly ITimer _timer;
    private readonly Action _ended;

    public WatchedTimer(ITimer timer, Action ended)
    {
        _timer = timer;
        _ended = ended;
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => _timer.Change(dueTime, period);

    public void Dispose()
    {
        _timer.Dispose();
        _ended();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
