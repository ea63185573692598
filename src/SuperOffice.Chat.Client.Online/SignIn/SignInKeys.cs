using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SuperOffice.Chat.Client.Online;

/// <summary>
/// The keys of one sign-in host, which all tenants of an environment share: fetched once for all who wait, kept for
/// half a day, and fetched anew for a token that none of them has signed.
/// </summary>
internal sealed class SignInKeys
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan TimeForFetch = TimeSpan.FromSeconds(50);

    // By the way to the network, since that is what makes a host trustworthy, then by host and clock.
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(Uri Host, TimeProvider Time), SignInKeys>> Known = [];
    private static readonly object OwnHandler = new();

    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private SignInKeySet? _held;
    private Task<SignInKeySet>? _fetch;

    private SignInKeys(TimeProvider time) => _time = time;

    /// <summary>Finds the keys of a host, as they were received through the handler that the sign-in goes through now.</summary>
    public static SignInKeys Of(ChatSignIn signIn, ChatEnvironment environment) =>
        Known.GetOrCreateValue(signIn.PrimaryHandler ?? OwnHandler).GetOrAdd(
            (environment.Address, signIn.TimeProvider), static key => new SignInKeys(key.Time));

    /// <param name="host">Sends the requests, when the keys have to be fetched.</param>
    /// <param name="insufficient">The keys that did not do, or null.</param>
    /// <param name="cancellationToken">This one asker gives up; the others go on.</param>
    /// <exception cref="ChatSignInException">The keys cannot be had.</exception>
    public Task<SignInKeySet> GetAsync(SignInHost host, SignInKeySet? insufficient, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_fetch is not { IsCompleted: false })
            {
                if (_held is { } held && held != insufficient && _time.GetUtcNow() < held.FetchedAt + Lifetime)
                {
                    return Task.FromResult(held);
                }

                // Apart from whoever happens to be the first: it may give up.
                _fetch = Task.Run(() => FetchAsync(host), CancellationToken.None);
            }

            return _fetch.WaitAsync(cancellationToken);
        }
    }

    private async Task<SignInKeySet> FetchAsync(SignInHost host)
    {
        using CancellationTokenSource limit = new(TimeForFetch, _time);
        string address = new Uri(host.Environment.Address, "login/.well-known/openid-configuration").AbsoluteUri;
        try
        {
            OpenIdConnectConfiguration configuration = await OpenIdConnectConfigurationRetriever
                .GetAsync(address, new SignInDocuments(host), limit.Token).ConfigureAwait(false);
            SignInKeySet fetched = new([.. configuration.SigningKeys], _time.GetUtcNow());
            lock (_gate)
            {
                _held = fetched;
            }

            return fetched;
        }
        catch (Exception exception) when (exception is not ChatSignInException)
        {
            throw new ChatSignInException($"{host.Name} gave no keys that can be read ({exception.GetType().Name}).");
        }
    }
}
