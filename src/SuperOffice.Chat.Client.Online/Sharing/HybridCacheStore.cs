using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Hybrid;

namespace SuperOffice.Chat.Client.Online;

/// <summary>
/// Shares values through the <see cref="HybridCache"/> of the application and its distributed cache. Values are protected if the
/// application registers data protection. Failures and timeouts of the cache are logged and ignored.
/// </summary>
/// <param name="cache">The cache of the application.</param>
/// <param name="protection">The data protection provider; null to store values unprotected.</param>
/// <param name="log">The log.</param>
/// <param name="time">The clock of the timeout.</param>
internal sealed class HybridCacheStore(
    HybridCache cache,
    IDataProtectionProvider? protection,
    OnlineLog log,
    TimeProvider time)
    : ChatSharedStore
{
    private const string Purpose = "SuperOffice.Chat.Client/";
    private static readonly TimeSpan OperationTimeout = TimeSpan.FromSeconds(5);

    // The local cache is bypassed, because it may contain the value that the server has just rejected.
    private static readonly HybridCacheEntryOptions Reading = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableUnderlyingData,
    };

    private readonly HybridCache _cache = cache;
    private readonly IDataProtectionProvider? _protection = protection;
    private readonly OnlineLog _log = log;
    private readonly TimeProvider _time = time;

    public override async ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken)
    {
        string? stored;
        try
        {
            stored = await _cache
                .GetOrCreateAsync(key, static _ => new ValueTask<string?>((string?)null), Reading, tags: null, cancellationToken)
                .AsTask().WaitAsync(OperationTimeout, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _log.ReadFailed(SharedStoreKey.WithoutHash(key), exception.GetType().Name);
            return null;
        }

        return string.IsNullOrEmpty(stored) ? null : Unprotect(key, stored);
    }

    public override async ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        try
        {
            HybridCacheEntryOptions options = new() { Expiration = lifetime, Flags = HybridCacheEntryFlags.DisableLocalCache };
            await _cache.SetAsync(key, CreateProtector(key)?.Protect(value) ?? value, options, tags: null, cancellationToken)
                .AsTask().WaitAsync(OperationTimeout, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _log.WriteFailed(SharedStoreKey.WithoutHash(key), exception.GetType().Name);
        }
    }

    private string? Unprotect(string key, string stored)
    {
        try
        {
            return CreateProtector(key)?.Unprotect(stored) ?? stored;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            _log.EntryUnreadable(SharedStoreKey.WithoutHash(key), exception.GetType().Name);
            return null;
        }
    }

    // The key is part of the purpose, so that an entry cannot be read under another key.
    private IDataProtector? CreateProtector(string key) => _protection?.CreateProtector(Purpose, "v1", key);
}
