namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>The context of a caller that is busy, like a window's: counts what is sent back to it.</summary>
internal sealed class CallerContext : SynchronizationContext
{
    private int _posts;

    public int Posts => Volatile.Read(ref _posts);

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref _posts);
        base.Post(d, state);
    }

    /// <summary>Begins something in this context.</summary>
    public T Run<T>(Func<T> work)
    {
        SynchronizationContext? before = Current;
        SetSynchronizationContext(this);
        try
        {
            return work();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
