namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of tasks and cancellation that later platforms have.</summary>
internal static class WaitExtensions
{
    extension(Task)
    {
        public static Task Delay(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken) => time.Delay(delay, cancellationToken);
    }

    extension(Task task)
    {
        public Task WaitAsync(CancellationToken cancellationToken) => task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }

    extension<T>(Task<T> task)
    {
        public Task<T> WaitAsync(CancellationToken cancellationToken) => task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }

    extension(ValueTask)
    {
        public static ValueTask CompletedTask => default;

        public static ValueTask<T> FromResult<T>(T result) => new(result);
    }

    extension(CancellationToken token)
    {
        public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state) =>
            token.Register(callback!, state, useSynchronizationContext: false);
    }

    extension(CancellationTokenSource source)
    {
        // A source is never used again.
        public bool TryReset() => false;
    }
}
