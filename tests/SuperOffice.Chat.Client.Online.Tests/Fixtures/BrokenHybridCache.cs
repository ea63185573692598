using Microsoft.Extensions.Caching.Hybrid;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>A HybridCache of another vendor, which throws any exception or never responds.</summary>
internal sealed class BrokenHybridCache(bool hangs) : HybridCache
{
    public override ValueTask<T> GetOrCreateAsync<TState, T>(
        string key,
        TState state,
        Func<TState, CancellationToken, ValueTask<T>> factory,
        HybridCacheEntryOptions? options = null,
        IEnumerable<string>? tags = null,
        CancellationToken cancellationToken = default) => new(Fail<T>());

    public override ValueTask SetAsync<T>(
        string key,
        T value,
        HybridCacheEntryOptions? options = null,
        IEnumerable<string>? tags = null,
        CancellationToken cancellationToken = default) => new(Fail<T>());

    public override ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => new(Fail<int>());

    public override ValueTask RemoveByTagAsync(string tag, CancellationToken cancellationToken = default) => new(Fail<int>());

    private Task<T> Fail<T>() =>
        hangs ? new TaskCompletionSource<T>().Task : Task.FromException<T>(new InvalidOperationException("The cache is down."));
}
