using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Hybrid;
using SuperOffice.Chat.Client.Webhooks.AspNetCore.Diagnostics;

namespace SuperOffice.Chat.Client.Webhooks.AspNetCore.Deduplication;

/// <summary>
/// Decides which events were received before: in this process for certain, and by other instances when a HybridCache is shared. Two
/// instances that receive the same event at the same moment may both accept it.
/// </summary>
internal sealed class EventLedger
{
    private const string Prefix = "SuperOffice.Chat.Client.Webhooks/1/";

    // A cache that does not respond must not delay the response to the server.
    private static readonly TimeSpan CacheTimeout = TimeSpan.FromMilliseconds(500);

    private readonly SeenEvents _seen;
    private readonly TimeProvider _time;
    private readonly HybridCache? _cache;
    private readonly WebhookLog _log;
    private readonly HybridCacheEntryOptions _entry;

    public EventLedger(ChatWebhookOptions options, TimeProvider time, HybridCache? cache, WebhookLog log)
    {
        _seen = new SeenEvents(options.DeduplicationPeriod, options.MaxRememberedEvents, time);
        _time = time;
        _cache = cache;
        _log = log;
        _entry = new() { Expiration = options.DeduplicationPeriod, LocalCacheExpiration = options.DeduplicationPeriod };
    }

    /// <summary>Gets the key of an event: tenant and event id, or a hash of the body where the event has no id.</summary>
    public static string KeyOf(ChatWebhookEvent webhookEvent, string tenantId, ReadOnlySpan<byte> body) =>
        $"{Prefix}{tenantId.ToUpperInvariant()}/{(webhookEvent.EventId == Guid.Empty ? Convert.ToHexString(SHA256.HashData(body)) : webhookEvent.EventId.ToString("N"))}";

    /// <returns>False when the event was received before.</returns>
    public async ValueTask<bool> TryAddAsync(string key)
    {
        if (!_seen.TryAdd(key))
        {
            return false;
        }

        return _cache is null || await TryAddToCacheAsync(_cache, key).ConfigureAwait(false);
    }

    /// <summary>Forgets an event that was not handled, so that the next delivery is.</summary>
    public async ValueTask RemoveAsync(string key)
    {
        _seen.Remove(key);
        if (_cache is not null)
        {
            await TryAsync(async token => { await _cache.RemoveAsync(key, token).ConfigureAwait(false); return true; }).ConfigureAwait(false);
        }
    }

    private ValueTask<bool> TryAddToCacheAsync(HybridCache cache, string key)
    {
        bool isNew = false;
        return TryAsync(async token =>
        {
            await cache.GetOrCreateAsync(
                key,
                _ =>
                {
                    isNew = true;
                    return ValueTask.FromResult("");
                },
                _entry,
                cancellationToken: token).ConfigureAwait(false);
            return isNew;
        });
    }

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
            return true;
        }
    }
}
