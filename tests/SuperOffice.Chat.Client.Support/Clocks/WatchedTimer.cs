namespace SuperOffice.Chat.Client.Support;

internal sealed class WatchedTimer(ITimer timer, Action ended) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

    public void Dispose()
    {
        timer.Dispose();
        ended();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
