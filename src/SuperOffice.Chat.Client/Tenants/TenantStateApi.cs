using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client;

/// <summary>Asks the environment's state API about a tenant. No credential goes there.</summary>
internal sealed class TenantStateApi
{
    // A wrong clock, here or there, must neither make every call ask, nor keep an answer for ever.
    private static readonly TimeSpan ShortestLife = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(1);
    private static readonly TimeSpan UnstatedLife = TimeSpan.FromMinutes(5);

    private readonly ChatEnvironment _environment;
    private readonly string _tenantId;
    private readonly ChatConnections _connections;

    public TenantStateApi(ChatEnvironment environment, string tenantId, ChatConnections connections)
    {
        _environment = environment;
        _tenantId = tenantId;
        _connections = connections;
    }

    /// <exception cref="TenantLookupException">There was no answer, or none that can be used.</exception>
    public async Task<TenantStatus> AskAsync(CancellationToken cancellationToken)
    {
        (HttpStatusCode status, byte[] body) = await SendAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = _connections.Time.GetUtcNow();
        return status switch
        {
            HttpStatusCode.NotFound => new(null) { AskedAt = now, End = now + ShortestLife },
            HttpStatusCode.OK when TenantStateAnswer.Read(body) is { } answer => StatusOf(answer, now),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                throw new TenantLookupException($"the state of tenant {_tenantId} could not be asked for ({(int)status})"),
            _ => throw Unusable(status, "is none of the state API"),
        };
    }

    private TenantStatus StatusOf(TenantStateAnswer answer, DateTimeOffset now) => answer.IsRunning
        ? new(RootIn(answer)) { State = answer.State, AskedAt = now, End = EndOf(answer, now) }
        : new(null) { State = answer.State, AskedAt = now, End = now + ShortestLife };

    private static DateTimeOffset EndOf(TenantStateAnswer answer, DateTimeOffset now)
    {
        DateTimeOffset end = answer.ValidUntil ?? now + UnstatedLife;
        return end < now + ShortestLife ? now + ShortestLife : end > now + LongestLife ? now + LongestLife : end;
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(CancellationToken cancellationToken)
    {
        using HttpClient http = ChatSignIn.CreatePlainHttpClient(_connections.Primary);
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(_environment.Address, $"api/state/{_tenantId}"));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", HeadersHandler.UserAgent);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.RequestMessage?.RequestUri is { } actual && !TenantRoot.HaveSameOrigin(actual, _environment.Address)
                ? throw Unusable(response.StatusCode, $"came from '{actual.Authority}' by a redirect; set AllowAutoRedirect to false on the primary handler", isAstray: true)
                : (response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException exception) when (SignInRepeats.IsTooLong(exception))
        {
            throw new TenantLookupException(
                FormattableString.Invariant($"the state of tenant {_tenantId} is longer than {SignInRepeats.LongestAnswer} bytes"),
                PlatformFailure.WithoutQuotes(exception));
        }
        catch (Exception exception) when (exception is not TenantLookupException and (HttpRequestException or IOException or SocketException or OperationCanceledException))
        {
            throw new TenantLookupException(
                $"the state of tenant {_tenantId} could not be asked for ({exception.GetType().Name})", PlatformFailure.WithoutQuotes(exception));
        }
    }

    private Uri RootIn(TenantStateAnswer answer)
    {
        if (answer.Address is null)
        {
            throw Unusable(HttpStatusCode.OK, "names no address");
        }

        if (TenantRoot.Online(answer.Address, _environment, _tenantId) is not { } root)
        {
            throw Unusable(HttpStatusCode.OK, "names something that is no address", isAstray: true);
        }

        return !_environment.Owns(root)
            ? throw Unusable(HttpStatusCode.OK, $"names host '{root.Host}', which is not of the environment: no credential goes there", isAstray: true)
            : TenantRoot.IsOf(root, _tenantId) ? root
            : throw Unusable(HttpStatusCode.OK, "names the address of another tenant: no credential goes there", isAstray: true);
    }

    private TenantLookupException Unusable(HttpStatusCode status, string why, bool isAstray = false) =>
        new($"the answer of '{_environment.Address.Host}' about the state of tenant {_tenantId} {why}")
        {
            Status = status,
            IsAstray = isAstray,
        };
}
