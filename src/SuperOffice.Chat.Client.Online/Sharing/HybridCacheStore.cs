using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Hybrid;

namespace SuperOffice.Chat.Client.Online;

/// <summary>
/// Shares through the distributed cache behind the application's <see cref="HybridCache"/>. Values are protected when
/// the application has data protection. A cache that fails or hangs is as good as empty.
/// </summary>
internal sealed class HybridCacheStore : ChatSharedStore
{
    private const string Prefix = "SuperOffice.Chat.Client/";
    private static readonly TimeSpan LongestOperation = TimeSpan.FromSeconds(5);

    // Never from this process's own memory: what is there may be what the server has just refused.
    private static readonly HybridCacheEntryOptions Reading = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableUnderlyingData,
    };

    private readonly HybridCache _cache;
    private readonly IDataProtectionProvider? _protection;
    private readonly OnlineLog _log;
    private readonly TimeProvider _time;

    /// <param name="cache">The application's cache.</param>
    /// <param name="protection">Null when values are kept as they are.</param>
    /// <param name="log">Where failures go to.</param>
    /// <param name="time">The clock of its patience.</param>
    public HybridCacheStore(HybridCache cache, IDataProtectionProvider? protection, OnlineLog log, TimeProvider time)
    {
        _cache = cache;
        _protection = protection;
        _log = log;
        _time = time;
    }

    public override async ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken)
    {
        string? kept;
        try
        {
            kept = await _cache
                .GetOrCreateAsync(Prefix + key, static _ => new ValueTask<string?>((string?)null), Reading, tags: null, cancellationToken)
                .AsTask().WaitAsync(LongestOperation, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _log.ReadFailed(exception.GetType().Name);
            return null;
        }

        return string.IsNullOrEmpty(kept) ? null : Unprotected(key, kept);
    }

    public override async ValueTask SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        try
        {
            HybridCacheEntryOptions options = new() { Expiration = lifetime, Flags = HybridCacheEntryFlags.DisableLocalCache };
            await _cache.SetAsync(Prefix + key, Protector(key)?.Protect(value) ?? value, options, tags: null, cancellationToken)
                .AsTask().WaitAsync(LongestOperation, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _log.WriteFailed(exception.GetType().Name);
        }
    }

    private string? Unprotected(string key, string kept)
    {
        try
        {
            return Protector(key)?.Unprotect(kept) ?? kept;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            _log.EntryUnreadable(exception.GetType().Name);
            return null;
        }
    }

    // The key is part of the purpose: an entry that was moved below another key is not readable there.
    private IDataProtector? Protector(string key) => _protection?.CreateProtector(Prefix, "v1", key);
}
