using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Provides a base class for credentials that expire and can be renewed. To implement one, override
/// <see cref="RenewAsync(CancellationToken)"/>.
/// </summary>
/// <remarks>
/// <para>
/// The authorization is cached. It is renewed in the background before it expires, and before a request is sent when it has
/// expired or was rejected. At most one renewal runs at a time, and all waiting requests share its result. A canceled request
/// does not cancel the renewal.
/// </para>
/// <para>
/// Failures are not cached. The next request starts a new renewal, after a growing delay of at most 30 seconds when failures
/// follow each other, or when the server rejects each new authorization. Instances are thread-safe.
/// </para>
/// </remarks>
public abstract class RenewingChatCredential : ChatCredential
{
    private readonly AuthorizationCache _cache;
    private readonly SharedAuthorizationStore? _sharedStore;

    /// <summary>Initializes a new instance of the <see cref="RenewingChatCredential"/> class.</summary>
    /// <param name="context">The clock, the HTTP connections and the shared store; null for the defaults.</param>
    protected RenewingChatCredential(ChatCredentialContext? context = null)
    {
        Context = context ?? new ChatCredentialContext();
        _sharedStore = Context.SharedStore is null ? null : new SharedAuthorizationStore(Context.SharedStore, Context.TimeProvider);
        _cache = new AuthorizationCache(Context.TimeProvider, GetSharedOrRenewAsync);
    }

    /// <summary>Gets the time at which the cached authorization expires if it is neither used nor renewed.</summary>
    /// <value>Null if there is no cached authorization, or if it does not expire.</value>
    public DateTimeOffset? ExpiresAt => _cache.Current?.EffectiveExpiry;

    /// <summary>Gets the clock, the HTTP connections and the shared store of the credential.</summary>
    /// <value>Never null.</value>
    protected ChatCredentialContext Context { get; }

    /// <inheritdoc/>
    public sealed override ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken) =>
        _cache.GetAsync(refused, AmbientConnections.Current, cancellationToken);

    /// <summary>Gets the authorization of a request. A renewal uses the primary handler of the client.</summary>
    internal ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, ChatConnections client, CancellationToken cancellationToken) =>
        _cache.GetAsync(refused, client, cancellationToken);

    /// <summary>Gets the key under which the authorization is shared through <see cref="ChatCredentialContext.SharedStore"/>.</summary>
    /// <value>
    /// The default is null: the authorization is not shared. A key must identify the tenant and the user, so that they are
    /// never mixed up. It must not contain a secret; use a hash of the secret instead.
    /// </value>
    protected virtual string? SharedKey => null;

    /// <summary>
    /// Obtains a new authorization. A renewal that does not complete within 60 seconds is abandoned: its late result is
    /// ignored, and the next request starts a new renewal.
    /// </summary>
    /// <param name="cancellationToken">A token that is canceled after 60 seconds. It is not the token of a single request.</param>
    /// <returns>The new authorization. It must not be null.</returns>
    /// <exception cref="ChatCredentialException">The identity provider rejected the credential or failed. The message is part of the exception that the call throws.</exception>
    protected abstract Task<ExpiringChatAuthorization> RenewAsync(CancellationToken cancellationToken);

    private async Task<ExpiringChatAuthorization> GetSharedOrRenewAsync(ChatAuthorization? previous, CancellationToken cancellationToken)
    {
        if (_sharedStore is null || SharedKey is not { } key)
        {
            return await RenewAsync(cancellationToken).ConfigureAwait(false);
        }

        if (await _sharedStore.GetAsync(key, previous, cancellationToken).ConfigureAwait(false) is { } shared)
        {
            return shared;
        }

        ExpiringChatAuthorization renewed = await RenewAsync(cancellationToken).ConfigureAwait(false);
        await _sharedStore.SetAsync(key, renewed, cancellationToken).ConfigureAwait(false);
        return renewed;
    }
}
