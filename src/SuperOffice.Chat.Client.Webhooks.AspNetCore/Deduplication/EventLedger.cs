using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Hybrid;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;

/// <summary>
/// Decides which events were received before: in this process for certain, and by other instances when a HybridCache with a distributed
/// cache is registered. Two instances that receive the same event at the same moment may both accept it.
/// </summary>
/// <remarks>
/// An event is shared with other instances once it cannot get lost without a retry of the server: when it is in the queue, or when it was
/// handled, if the response waits for that.
/// </remarks>
internal sealed class EventLedger
{
    private const string Prefix = "SuperOffice.Chat.Client.Webhooks/1/";
    private const string Shared = "1";

    // A cache that does not respond must not delay the response to the server. A request reads once and writes once.
    private static readonly TimeSpan CacheTimeout = TimeSpan.FromMilliseconds(250);

    // The local part of the cache is bypassed: no other instance can remove an event from it, and it has no limit of ours.
    private static readonly HybridCacheEntryOptions Reading = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableUnderlyingData,
    };

    private readonly SeenEvents _seen;
    private readonly TimeProvider _time;
    private readonly HybridCache? _cache;
    private readonly WebhookLog _log;
    private readonly HybridCacheEntryOptions _writing;
    private readonly bool _sharesWhenHandled;

    public EventLedger(ChatWebhookOptions options, TimeProvider time, HybridCache? cache, WebhookLog log)
    {
        _seen = new SeenEvents(options.DeduplicationPeriod, options.MaxRememberedEvents, time);
        _time = time;
        _cache = cache;
        _log = log;
        _writing = new() { Expiration = options.DeduplicationPeriod, Flags = HybridCacheEntryFlags.DisableLocalCache };
        _sharesWhenHandled = options.RespondAfterHandling;
    }

    /// <summary>Gets the key of an event: tenant and event id, or a hash of the body where the event has no id.</summary>
    public static string KeyOf(ChatWebhookEvent webhookEvent, string tenantId, ReadOnlySpan<byte> body) =>
        $"{Prefix}{tenantId.ToUpperInvariant()}/{(webhookEvent.EventId == Guid.Empty ? Convert.ToHexString(SHA256.HashData(body)) : webhookEvent.EventId.ToString("N"))}";

    /// <summary>Remembers an event in this process.</summary>
    /// <returns>False when the event was received before.</returns>
    public async ValueTask<bool> TryAddAsync(string key)
    {
        if (!_seen.TryAdd(key))
        {
            return false;
        }

        if (_cache is null || !await IsSharedAsync(_cache, key).ConfigureAwait(false))
        {
            return true;
        }

        // The other instance removes the event when its handler fails. The next delivery has to ask the cache again.
        _seen.Remove(key);
        return false;
    }

    /// <summary>Forgets an event that was not put into the queue.</summary>
    public void Forget(string key) => _seen.Remove(key);

    /// <summary>Records that an event is in the queue.</summary>
    public async ValueTask AcceptAsync(string key)
    {
        if (_cache is null || _sharesWhenHandled)
        {
            return;
        }

        await ShareAsync(_cache, key).ConfigureAwait(false);
        if (!_seen.Contains(key))
        {
            // The handler failed before the event was shared.
            await UnshareAsync(_cache, key).ConfigureAwait(false);
        }
    }

    /// <summary>Records that an event was handled. When a handler failed, the next delivery is handled again.</summary>
    public async ValueTask FinishAsync(string key, bool succeeded)
    {
        if (!succeeded)
        {
            _seen.Remove(key);
        }

        if (_cache is not null && succeeded && _sharesWhenHandled)
        {
            await ShareAsync(_cache, key).ConfigureAwait(false);
        }
        else if (_cache is not null && !succeeded && !_sharesWhenHandled)
        {
            await UnshareAsync(_cache, key).ConfigureAwait(false);
        }
    }

    private ValueTask<bool> IsSharedAsync(HybridCache cache, string key) => TryAsync(async token =>
        await cache.GetOrCreateAsync(key, static _ => ValueTask.FromResult<string?>(null), Reading, cancellationToken: token).ConfigureAwait(false) is not null);

    private async ValueTask ShareAsync(HybridCache cache, string key) => await TryAsync(async token =>
    {
        await cache.SetAsync(key, Shared, _writing, cancellationToken: token).ConfigureAwait(false);
        return true;
    }).ConfigureAwait(false);

    private async ValueTask UnshareAsync(HybridCache cache, string key) => await TryAsync(async token =>
    {
        await cache.RemoveAsync(key, token).ConfigureAwait(false);
        return true;
    }).ConfigureAwait(false);

    /// <returns>False when the cache failed.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with the cache, the event is accepted.")]
    private async ValueTask<bool> TryAsync(Func<CancellationToken, Task<bool>> use)
    {
        try
        {
            using CancellationTokenSource timeout = new(CacheTimeout, _time);
            return await use(timeout.Token).WaitAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _log.CacheFailed(exception.GetType().Name);
            return false;
        }
    }
}
