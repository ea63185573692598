using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SuperOffice.Chat.Client;

/// <summary>Takes grants from the shared store, and puts them there.</summary>
internal sealed class GrantSharing
{
    private const string TicketScheme = "SOTicket";
    private const string BearerScheme = "Bearer";

    private readonly PatientStore _store;
    private readonly TimeProvider _time;

    public GrantSharing(ChatSharedStore store, TimeProvider time)
    {
        _store = new PatientStore(store, time);
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
            return await _store.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } text
                && JsonSerializer.Deserialize(text, SharedGrantContext.Default.SharedGrant) is { } shared
                && AuthorizationOf(shared) is { } authorization
                && !authorization.Equals(old)
                && !(shared.ExpiresAt <= _time.GetUtcNow() + HeldGrant.Margin)
                    ? new(authorization) { ExpiresAt = shared.ExpiresAt, IdleLimit = shared.IdleLimit }
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // Nothing that can be read.
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

        string text = JsonSerializer.Serialize(shared, SharedGrantContext.Default.SharedGrant);
        await _store.SetAsync(key, text, lifetime, cancellationToken).ConfigureAwait(false);
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
