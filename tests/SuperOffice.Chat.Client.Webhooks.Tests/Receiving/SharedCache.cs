using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Webhooks.Tests.Receiving;

/// <summary>
/// A distributed cache in memory, below a HybridCache for each instance of the application. HybridCache ignores that of the platform,
/// because no other process shares it.
/// </summary>
internal sealed class SharedCache : IDistributedCache
{
    private readonly ConcurrentDictionary<string, byte[]> _entries = new();

    /// <summary>Gets or sets a function that runs before each read.</summary>
    public Func<Task> BeforeRead { get; set; } = static () => Task.CompletedTask;

    /// <summary>Gets or sets a function that runs before each write.</summary>
    public Func<Task> BeforeWrite { get; set; } = static () => Task.CompletedTask;

    /// <summary>Gets or sets a value that indicates whether the cache refuses to remove entries.</summary>
    public bool IsUnableToRemove { get; set; }

    public int Count => _entries.Count;

    public TimeSpan? Lifetime { get; private set; }

    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton<IDistributedCache>(this);
        services.AddHybridCache();
    }

    public byte[]? Get(string key) => _entries.GetValueOrDefault(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await BeforeRead();
        return Get(key);
    }

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key)
    {
        if (IsUnableToRemove)
        {
            throw new TimeoutException();
        }

        _entries.TryRemove(key, out _);
    }

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        _entries[key] = value;
        Lifetime = options.AbsoluteExpirationRelativeToNow;
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await BeforeWrite();
        Set(key, value, options);
    }
}
