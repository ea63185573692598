using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Hybrid;

namespace SuperOffice.Chat.Client.Campaigns.Webhooks;

/// <summary>The cache that the instances of a receiver share. It outlives each of them, and forgets nothing.</summary>
internal sealed class FleetCache : HybridCache
{
    private readonly ConcurrentDictionary<string, Lazy<Task<object?>>> _values = [];

    public override async ValueTask<T> GetOrCreateAsync<TState, T>(
        string key,
        TState state,
        Func<TState, CancellationToken, ValueTask<T>> factory,
        HybridCacheEntryOptions? options = null,
        IEnumerable<string>? tags = null,
        CancellationToken cancellationToken = default) =>
        (T)(await _values.GetOrAdd(key, _ => new(async () => await factory(state, cancellationToken))).Value)!;

    public override ValueTask SetAsync<T>(
        string key, T value, HybridCacheEntryOptions? options = null, IEnumerable<string>? tags = null, CancellationToken cancellationToken = default)
    {
        _values[key] = new(Task.FromResult<object?>(value));
        return ValueTask.CompletedTask;
    }

    public override ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default)
    {
        _values.TryRemove(key, out _);
        return ValueTask.CompletedTask;
    }

    public override ValueTask RemoveByTagAsync(string tag, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
