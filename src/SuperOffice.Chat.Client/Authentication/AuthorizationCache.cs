using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Caches an authorization and renews it before it expires, after it has expired, and after it was rejected.</summary>
internal sealed class AuthorizationCache
{
    private static readonly TimeSpan RenewalTimeout = TimeSpan.FromSeconds(60);

    // Must exceed the maximum delay of the cache, so that consecutive rejections are counted.
    private static readonly TimeSpan ConsecutiveRejectionWindow = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly SingleFlightCache<CachedAuthorization> _cache;
    private volatile ChatConnections? _client;

    /// <param name="time">The clock.</param>
    /// <param name="renew">Obtains an authorization. Its argument is the previous authorization, or null.</param>
    public AuthorizationCache(TimeProvider time, Func<ChatAuthorization?, CancellationToken, Task<ExpiringChatAuthorization>> renew)
    {
        _time = time;
        _cache = new(
            time,
            RenewalTimeout,
            async (previous, cancellationToken) =>
            {
                // Uses the connections of the client that requested the authorization last, unless it has been disposed.
                AmbientConnections.Current = _client is { IsDisposed: false } client ? client : null;
                ExpiringChatAuthorization renewed = await renew(previous?.Authorization, cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidOperationException("RenewAsync returned null. Return an authorization, or throw.");
                bool isConsecutive = previous is { IsRejected: true } && time.GetElapsedTime(previous.ObtainedAt) < ConsecutiveRejectionWindow;
                return new(renewed, time.GetUtcNow())
                {
                    ObtainedAt = time.GetTimestamp(),
                    ConsecutiveRejections = isConsecutive ? previous!.ConsecutiveRejections + 1 : 0,
                };
            },
            static (_, exception) => throw new ChatCredentialException(
                FormattableString.Invariant($"The credential could not be renewed within {RenewalTimeout.TotalSeconds:0} seconds."), exception)
            {
                IsTransient = true,
            });
    }

    public CachedAuthorization? Current => _cache.Value;

    /// <param name="rejected">The authorization that the server has just rejected, or null.</param>
    /// <param name="client">The connections of the requesting client, or null.</param>
    /// <param name="cancellationToken">A token to cancel the wait. The renewal continues.</param>
    public ValueTask<ChatAuthorization> GetAsync(ChatAuthorization? rejected, ChatConnections? client, CancellationToken cancellationToken)
    {
        if (client is not null && client != _client)
        {
            _client = client;
        }

        DateTimeOffset now = _time.GetUtcNow();
        if (_cache.Value is not { } cached || !IsValid(cached, rejected, now))
        {
            return GetWithoutRenewal(rejected) is { } unchanged ? new(unchanged) : new(RenewAsync(rejected, now, cancellationToken));
        }

        cached.RecordUse(now);
        if (cached.IsRenewalDue(now))
        {
            _cache.RenewInBackground();
        }

        return new(cached.Authorization);
    }

    // The rejection of an older authorization does not affect the cached one. A rejected authorization is never sent again,
    // even if its renewal failed.
    private static bool IsValid(CachedAuthorization cached, ChatAuthorization? rejected, DateTimeOffset now) =>
        !cached.IsRejected && cached.IsUsable(now) && !cached.Authorization.Equals(rejected);

    // When a user has lost a right, the server rejects every new authorization with 401. A delay prevents a renewal for each
    // request. Returning the rejected authorization makes the request fail with the 401.
    private ChatAuthorization? GetWithoutRenewal(ChatAuthorization? rejected)
    {
        if (_cache.Value is not { } cached || !cached.Authorization.Equals(rejected))
        {
            return null;
        }

        if (_time.GetElapsedTime(cached.ObtainedAt) < SingleFlightCache<CachedAuthorization>.GetDelay(cached.ConsecutiveRejections))
        {
            return cached.Authorization;
        }

        cached.Reject();
        return null;
    }

    private async Task<ChatAuthorization> RenewAsync(
        ChatAuthorization? rejected, DateTimeOffset now, CancellationToken cancellationToken)
    {
        CachedAuthorization renewed = await _cache.RenewAsync(cached => IsValid(cached, rejected, now), cancellationToken).ConfigureAwait(false);
        return renewed.Authorization;
    }
}
