using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SuperOffice.Chat.Client.Online;

/// <summary>
/// Caches the signing keys of one identity provider for all tenants of an environment. Concurrent callers share one request. The keys
/// are cached for 12 hours, and retrieved again for a token with an unknown key.
/// </summary>
internal sealed class SigningKeyCache
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan RetrievalTimeout = TimeSpan.FromSeconds(50);

    // Keyed by handler, because the handler determines which servers are trusted, then by host and clock.
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(Uri Host, TimeProvider Time), SigningKeyCache>> Instances = new();
    private static readonly object DefaultHandler = new();

    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private SigningKeySet? _cached;
    private Task<SigningKeySet>? _retrieval;

    private SigningKeyCache(TimeProvider time) => _time = time;

    /// <summary>Returns the cache for the primary handler of the context and the host of the environment.</summary>
    public static SigningKeyCache GetOrCreate(ChatCredentialContext context, ChatEnvironment environment) =>
        Instances.GetOrCreateValue(context.PrimaryHandler ?? DefaultHandler).GetOrAdd(
            (environment.Address, context.TimeProvider), static key => new SigningKeyCache(key.Time));

    /// <param name="provider">The identity provider.</param>
    /// <param name="insufficient">The keys that do not include the key of the token, or null.</param>
    /// <param name="cancellationToken">A token to cancel the wait. Other callers are not affected.</param>
    /// <exception cref="ChatCredentialException">The keys could not be retrieved.</exception>
    public Task<SigningKeySet> GetAsync(IdentityProvider provider, SigningKeySet? insufficient, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_retrieval is not { IsCompleted: false })
            {
                if (_cached is { } cached && cached != insufficient && _time.GetUtcNow() < cached.RetrievedAt + Lifetime)
                {
                    return Task.FromResult(cached);
                }

                // Independent of the token of the first caller.
                _retrieval = Task.Run(() => RetrieveAsync(provider), CancellationToken.None);
            }

            return _retrieval.WaitAsync(cancellationToken);
        }
    }

    private async Task<SigningKeySet> RetrieveAsync(IdentityProvider provider)
    {
        using CancellationTokenSource timeout = _time.CreateCancellationTokenSource(RetrievalTimeout);
        string address = new Uri(provider.Environment.Address, "login/.well-known/openid-configuration").AbsoluteUri;
        try
        {
            OpenIdConnectConfiguration configuration = await OpenIdConnectConfigurationRetriever
                .GetAsync(address, new MetadataRetriever(provider), timeout.Token).ConfigureAwait(false);
            SigningKeySet retrieved = new([.. configuration.SigningKeys], _time.GetUtcNow());
            lock (_gate)
            {
                _cached = retrieved;
            }

            return retrieved;
        }
        catch (Exception exception) when (exception is not ChatCredentialException)
        {
            throw new ChatCredentialException($"{provider.Name} returned keys that could not be read ({exception.GetType().Name}).", exception);
        }
    }
}
