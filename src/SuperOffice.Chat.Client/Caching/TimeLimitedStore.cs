namespace SuperOffice.Chat.Client;

/// <summary>Limits the duration of the operations of a shared store and ignores their failures.</summary>
internal sealed class TimeLimitedStore(ChatSharedStore store, TimeProvider time)
{
    // Exceeds the timeout of the HybridCache store, so that its timeout elapses first and is logged.
    private static readonly TimeSpan OperationTimeout = TimeSpan.FromSeconds(6);

    private readonly ChatSharedStore _store = store;
    private readonly TimeProvider _time = time;

    /// <returns>The value, or null if there is none or the store failed.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled the operation.</exception>
    public async Task<string?> GetAsync(string key, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = new(OperationTimeout, _time);
        using CancellationTokenRegistration link = timeout.CancelWith(cancellationToken);
        try
        {
            return await _store.GetAsync(key, timeout.Token).AsTask().WaitAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Sets a value. Does not throw, because the caller already has the value.</summary>
    public async Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = new(OperationTimeout, _time);
        using CancellationTokenRegistration link = timeout.CancelWith(cancellationToken);
        await SetCoreAsync(key, value, lifetime, timeout.Token)
            .WaitAsync(timeout.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // An async method, so that an exception that the store throws synchronously becomes part of the task.
    private async Task SetCoreAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken) =>
        await _store.SetAsync(key, value, lifetime, cancellationToken).ConfigureAwait(false);
}
