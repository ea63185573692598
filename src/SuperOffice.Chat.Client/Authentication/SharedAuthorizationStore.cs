using System.Text.Json;

namespace SuperOffice.Chat.Client;

/// <summary>Reads and writes authorizations in the shared store.</summary>
internal sealed class SharedAuthorizationStore
{
    private const string TicketScheme = "SOTicket";
    private const string BearerScheme = "Bearer";

    private readonly TimeLimitedStore _store;
    private readonly TimeProvider _time;

    public SharedAuthorizationStore(ChatSharedStore store, TimeProvider time)
    {
        _store = new TimeLimitedStore(store, time);
        _time = time;
    }

    /// <returns>Null if there is no authorization, it has expired, or it equals the previous one.</returns>
    public async Task<ExpiringChatAuthorization?> GetAsync(string key, ChatAuthorization? previous, CancellationToken cancellationToken)
    {
        try
        {
            return await _store.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } text
                && JsonSerializer.Deserialize(text, SharedAuthorizationContext.Default.SharedAuthorization) is { } shared
                && ToAuthorization(shared) is { } authorization
                && !authorization.Equals(previous)
                && !(shared.ExpiresAt <= _time.GetUtcNow() + CachedAuthorization.Margin)
                    ? new(authorization) { ExpiresAt = shared.ExpiresAt, IdleLimit = shared.IdleLimit }
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // An unreadable entry is ignored.
            return null;
        }
    }

    public async Task SetAsync(string key, ExpiringChatAuthorization authorization, CancellationToken cancellationToken)
    {
        TimeSpan? remaining = authorization.ExpiresAt - _time.GetUtcNow() ?? authorization.IdleLimit;
        if (remaining is not { } lifetime || lifetime <= TimeSpan.Zero || ToShared(authorization) is not { } shared)
        {
            return;
        }

        string text = JsonSerializer.Serialize(shared, SharedAuthorizationContext.Default.SharedAuthorization);
        await _store.SetAsync(key, text, lifetime, cancellationToken).ConfigureAwait(false);
    }

    private static SharedAuthorization? ToShared(ExpiringChatAuthorization authorization)
    {
        string scheme = authorization.Authorization.Scheme;
        return scheme is TicketScheme or BearerScheme
            ? new(scheme, authorization.Authorization.Header![(scheme.Length + 1)..], authorization.ExpiresAt, authorization.IdleLimit)
            : null;
    }

    private static ChatAuthorization? ToAuthorization(SharedAuthorization shared) => shared.Scheme switch
    {
        TicketScheme => ChatAuthorization.SoTicket(shared.Value),
        BearerScheme => ChatAuthorization.Bearer(shared.Value),
        _ => null,
    };
}
