namespace SuperOffice.Chat.Client.Testing;

/// <summary>Counts the deliveries that have not finished, and signals when there is none.</summary>
internal sealed class PendingWork
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _none = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    public PendingWork() => _none.SetResult();

    /// <summary>Gets a task that completes when no delivery is pending.</summary>
    public Task None
    {
        get
        {
            lock (_gate)
            {
                return _none.Task;
            }
        }
    }

    public void Add()
    {
        lock (_gate)
        {
            if (_count++ == 0)
            {
                _none = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    public void Remove()
    {
        lock (_gate)
        {
            if (--_count == 0)
            {
                _none.SetResult();
            }
        }
    }
}
