using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>
/// A credential that expires and can be renewed. What it gave is kept; it is renewed in the background before it
/// expires, in the foreground when it has expired or was refused, and once for all requests that wait.
/// </summary>
/// <remarks>
/// A request that is given up while it waits disturbs no other. A failure is not kept: the next request asks again, after
/// a growing pause of at most 30 seconds when failures follow each other; so too when the server refuses one new value
/// after the other as soon as it comes. Safe for any number of requests at once.
/// </remarks>
public abstract class RenewingChatCredential : ChatCredential
{
    private readonly GrantKeeper _keeper;
    private readonly GrantSharing? _sharing;

    /// <summary>Makes the credential.</summary>
    /// <param name="signIn">The clock, the way to the network and what else it works with; null for the defaults.</param>
    protected RenewingChatCredential(ChatSignIn? signIn = null)
    {
        SignIn = signIn ?? new ChatSignIn();
        _sharing = SignIn.SharedStore is null ? null : new GrantSharing(SignIn.SharedStore, SignIn.TimeProvider);
        _keeper = new GrantKeeper(SignIn.TimeProvider, RenewOrShareAsync);
    }

    /// <summary>When what it holds now ends, should it not be used or renewed before.</summary>
    /// <value>Null when it holds nothing yet, or what does not end by itself.</value>
    public DateTimeOffset? EndsAt => _keeper.Held?.EndsAt;

    /// <summary>The clock, the way to the network and what else it works with.</summary>
    protected ChatSignIn SignIn { get; }

    /// <inheritdoc/>
    public sealed override ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, CancellationToken cancellationToken) =>
        _keeper.GetAsync(refused, SignInNetwork.Current, cancellationToken);

    /// <summary>The same for a client, whose primary handler a sign-in then goes through.</summary>
    internal ValueTask<ChatAuthorization> GetAuthorizationAsync(
        ChatAuthorization? refused, ChatConnections client, CancellationToken cancellationToken) =>
        _keeper.GetAsync(refused, client, cancellationToken);

    /// <summary>Under which key a grant may be shared with other machines through <see cref="ChatSignIn.SharedStore"/>.</summary>
    /// <value>
    /// Null by default: it is not shared. A key must name all that decides who is signed in, so that nothing ever crosses
    /// between tenants or users, and hold no secret: use a hash where one decides.
    /// </value>
    protected virtual string? SharedKey => null;

    /// <summary>
    /// Gets a new grant. It is not called again while it runs, unless it ignored its token: after 60 seconds it is abandoned,
    /// its late result is ignored, and the next request starts a new renewal.
    /// </summary>
    /// <param name="cancellationToken">A token that is canceled after 60 seconds. It is not the token of a single request.</param>
    /// <returns>The new grant.</returns>
    /// <exception cref="ChatSignInException">The sign-in said no; its text reaches who makes the call.</exception>
    protected abstract Task<ChatGrant> RenewAsync(CancellationToken cancellationToken);

    private async Task<ChatGrant> RenewOrShareAsync(ChatAuthorization? old, CancellationToken cancellationToken)
    {
        if (_sharing is null || SharedKey is not { } key)
        {
            return await RenewAsync(cancellationToken).ConfigureAwait(false);
        }

        if (await _sharing.TakeAsync(key, old, cancellationToken).ConfigureAwait(false) is { } shared)
        {
            return shared;
        }

        ChatGrant grant = await RenewAsync(cancellationToken).ConfigureAwait(false);
        await _sharing.PutAsync(key, grant, cancellationToken).ConfigureAwait(false);
        return grant;
    }
}
