using Microsoft.Extensions.Caching.Distributed;

namespace SuperOffice.Chat.Client.Online.Tests.Fixtures;

/// <summary>A distributed cache that is down, or that never responds.</summary>
internal sealed class BrokenCache(bool hangs) : IDistributedCache
{
    private const string Down = "The cache is down.";

    public byte[]? Get(string key) => throw new InvalidOperationException(Down);

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Fail<byte[]?>();

    public void Refresh(string key) => throw new InvalidOperationException(Down);

    public Task RefreshAsync(string key, CancellationToken token = default) => Fail<int>();

    public void Remove(string key) => throw new InvalidOperationException(Down);

    public Task RemoveAsync(string key, CancellationToken token = default) => Fail<int>();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new InvalidOperationException(Down);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Fail<int>();

    private Task<T> Fail<T>() =>
        hangs ? new TaskCompletionSource<T>().Task : Task.FromException<T>(new InvalidOperationException(Down));
}
