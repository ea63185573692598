namespace SuperOffice.Chat.Client;

/// <summary>Provides extension methods for tasks.</summary>
internal static class TaskExtensions
{
    /// <summary>
    /// Waits for a task until the token is canceled. A later exception of an abandoned task is observed, so that
    /// <see cref="TaskScheduler.UnobservedTaskException"/> is not raised for it.
    /// </summary>
    public static Task<T> WaitOrAbandonAsync<T>(this Task<T> task, CancellationToken cancellationToken)
    {
        ObserveException(task);
        return task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc cref="WaitOrAbandonAsync{T}"/>
    public static Task WaitOrAbandonAsync(this Task task, CancellationToken cancellationToken)
    {
        ObserveException(task);
        return task.WaitAsync(cancellationToken);
    }

    private static void ObserveException(Task task)
    {
        if (!task.IsCompleted)
        {
            _ = task.ContinueWith(
                static failed => failed.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }
}
