using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client;

/// <summary>Takes grants from the shared store, and puts them there.</summary>
internal sealed class GrantSharing
{
    private const string TicketScheme = "SOTicket";
    private const string BearerScheme = "Bearer";

    private static readonly TimeSpan TimeForStore = TimeSpan.FromSeconds(5);

    private readonly ChatSharedStore _store;
    private readonly TimeProvider _time;

    public GrantSharing(ChatSharedStore store, TimeProvider time)
    {
        _store = store;
        _time = time;
    }

    /// <summary>A key in which no part can be read, and which no other parts give.</summary>
    public static string KeyOf(string kind, params ReadOnlySpan<string> parts)
    {
        StringBuilder text = new();
        foreach (string part in parts)
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        return $"superoffice-chat:{kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))}";
    }

    /// <returns>Null when there is none, or only the one that is no longer good.</returns>
    public async Task<ChatGrant?> TakeAsync(string key, ChatAuthorization? old, CancellationToken cancellationToken)
    {
        try
        {
            return await InTimeAsync(token => _store.GetAsync(key, token).AsTask(), cancellationToken).ConfigureAwait(false) is { } text
                && JsonSerializer.Deserialize(text, SharedGrantContext.Default.SharedGrant) is { } shared
                && AuthorizationOf(shared) is { } authorization
                && !authorization.Equals(old)
                && !(shared.ExpiresAt <= _time.GetUtcNow() + HeldGrant.Margin)
                    ? new(authorization) { ExpiresAt = shared.ExpiresAt, IdleLimit = shared.IdleLimit }
                    : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A store that is out of order keeps nobody from signing in.
            return null;
        }
    }

    public async Task PutAsync(string key, ChatGrant grant, CancellationToken cancellationToken)
    {
        TimeSpan? life = grant.ExpiresAt - _time.GetUtcNow() ?? grant.IdleLimit;
        if (life is not { } lifetime || lifetime <= TimeSpan.Zero || SharedOf(grant) is not { } shared)
        {
            return;
        }

        try
        {
            string text = JsonSerializer.Serialize(shared, SharedGrantContext.Default.SharedGrant);
            await InTimeAsync(
                async token =>
                {
                    await _store.SetAsync(key, text, lifetime, token).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The others will ask for their own.
        }
    }

    // A store that hangs must not use up the time of the sign-in.
    private async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> use, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(TimeForStore, _time);
        using CancellationTokenRegistration link = cancellationToken.UnsafeRegister(
            static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
        return await use(limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
    }

    private static SharedGrant? SharedOf(ChatGrant grant)
    {
        string scheme = grant.Authorization.Scheme;
        return scheme is TicketScheme or BearerScheme
            ? new(scheme, grant.Authorization.Header![(scheme.Length + 1)..], grant.ExpiresAt, grant.IdleLimit)
            : null;
    }

    private static ChatAuthorization? AuthorizationOf(SharedGrant shared) => shared.Scheme switch
    {
        TicketScheme => ChatAuthorization.SoTicket(shared.Value),
        BearerScheme => ChatAuthorization.Bearer(shared.Value),
        _ => null,
    };
}
