using System.Diagnostics.CodeAnalysis;

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
        using CancellationTokenSource timeout = _time.CreateCancellationTokenSource(OperationTimeout);
        using CancellationTokenRegistration link = timeout.CancelWith(cancellationToken);
        try
        {
            return await _store.GetAsync(key, timeout.Token).AsTask().WaitOrAbandonAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Sets a value. Does not throw, because the caller already has the value.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A store of the application may throw any exception, and the caller already has the value.")]
    public async Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = _time.CreateCancellationTokenSource(OperationTimeout);
        using CancellationTokenRegistration link = timeout.CancelWith(cancellationToken);
        try
        {
            await _store.SetAsync(key, value, lifetime, timeout.Token).AsTask().WaitOrAbandonAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The value is not shared.
        }
    }
}
