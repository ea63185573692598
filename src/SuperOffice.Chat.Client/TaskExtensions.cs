namespace SuperOffice.Chat.Client;

internal static class TaskExtensions
{
    /// <summary>
    /// Waits for a task until the token is canceled. A task that is abandoned has its late exception observed, so that it
    /// does not surface as an unobserved exception of the application.
    /// </summary>
    public static Task<T> WaitOrAbandonAsync<T>(this Task<T> task, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted)
        {
            _ = task.ContinueWith(
                static failed => failed.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }

        return task.WaitAsync(cancellationToken);
    }
}
