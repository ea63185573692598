namespace SuperOffice.Chat.Client;

/// <summary>A shared store that is waited for a short while only. Whatever is wrong with it, it is as if it were empty.</summary>
internal sealed class PatientStore
{
    // Longer than the store on HybridCache waits, which tells of it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private readonly ChatSharedStore _store;
    private readonly TimeProvider _time;

    public PatientStore(ChatSharedStore store, TimeProvider time)
    {
        _store = store;
        _time = time;
    }

    /// <exception cref="OperationCanceledException">The caller's time is over.</exception>
    public async Task<string?> GetAsync(string key, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(Patience, _time);
        using CancellationTokenRegistration link = limit.CancelWith(cancellationToken);
        try
        {
            return await _store.GetAsync(key, limit.Token).AsTask().WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Never fails: what is to be kept is at hand, whether it is kept or not.</summary>
    public async Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(Patience, _time);
        using CancellationTokenRegistration link = limit.CancelWith(cancellationToken);
        await KeepAsync(key, value, lifetime, limit.Token)
            .WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // What a store throws at once comes out of the task too.
    private async Task KeepAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken) =>
        await _store.SetAsync(key, value, lifetime, cancellationToken).ConfigureAwait(false);
}
