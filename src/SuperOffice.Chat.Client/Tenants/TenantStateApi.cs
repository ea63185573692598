using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Redacting;

namespace SuperOffice.Chat.Client;

/// <summary>Gets the state of a tenant from the state API of its environment. No credential is sent.</summary>
internal sealed class TenantStateApi(ChatEnvironment environment, string tenantId, ChatConnections connections)
{
    // Limits the lifetime, so that a wrong clock on either side causes neither a request per call nor an entry that never expires.
    private static readonly TimeSpan MinimumLifetime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MaximumLifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromMinutes(5);

    private readonly ChatEnvironment _environment = environment;
    private readonly string _tenantId = tenantId;
    private readonly ChatConnections _connections = connections;

    /// <exception cref="TenantResolutionException">The state API returned no response or a response that is not valid.</exception>
    public async Task<TenantStatus> GetAsync(CancellationToken cancellationToken)
    {
        (HttpStatusCode status, byte[] body) = await SendAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = _connections.Time.GetUtcNow();
        return status switch
        {
            HttpStatusCode.NotFound => new(null) { FetchedAt = now, ExpiresAt = now + MinimumLifetime },
            HttpStatusCode.OK when TenantStateResponse.Read(body) is { } response => CreateStatus(response, now),
            _ when TokenEndpointRetryHandler.IsTransient(status) =>
                throw new TenantResolutionException($"the state of tenant {_tenantId} could not be obtained ({(int)status})"),
            _ => throw CreateException(status, "is not valid"),
        };
    }

    private TenantStatus CreateStatus(TenantStateResponse response, DateTimeOffset now) => response.IsRunning
        ? new(GetRoot(response)) { State = response.State, FetchedAt = now, ExpiresAt = GetExpiry(response, now) }
        : new(null) { State = response.State, FetchedAt = now, ExpiresAt = now + MinimumLifetime };

    private static DateTimeOffset GetExpiry(TenantStateResponse response, DateTimeOffset now)
    {
        DateTimeOffset end = response.ValidUntil ?? now + DefaultLifetime;
        return end < now + MinimumLifetime ? now + MinimumLifetime : end > now + MaximumLifetime ? now + MaximumLifetime : end;
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(CancellationToken cancellationToken)
    {
        using HttpClient http = ChatCredentialContext.CreatePlainHttpClient(_connections.Primary);
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(_environment.Address, $"api/state/{_tenantId}"));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.RequestMessage?.RequestUri is { } actual && !TenantRoot.HaveSameOrigin(actual, _environment.Address)
                ? throw CreateException(response.StatusCode, $"was redirected to '{actual.Authority}'; set AllowAutoRedirect to false on the primary handler", isUntrusted: true)
                : (response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException exception) when (TokenEndpointRetryHandler.IsTooLarge(exception))
        {
            throw new TenantResolutionException(
                FormattableString.Invariant($"the response about the state of tenant {_tenantId} exceeds {TokenEndpointRetryHandler.MaximumResponseSize} bytes"),
                ExceptionRedactor.Redact(exception));
        }
        catch (Exception exception) when (exception is not TenantResolutionException and (HttpRequestException or IOException or SocketException or OperationCanceledException))
        {
            throw new TenantResolutionException(
                $"the state of tenant {_tenantId} could not be obtained ({exception.GetType().Name})", ExceptionRedactor.Redact(exception));
        }
    }

    private Uri GetRoot(TenantStateResponse response)
    {
        if (response.Address is null)
        {
            throw CreateException(HttpStatusCode.OK, "contains no address");
        }

        if (TenantRoot.CreateOnline(response.Address, _environment, _tenantId) is not { } root)
        {
            throw CreateException(HttpStatusCode.OK, "contains an address that is not valid", isUntrusted: true);
        }

        return !_environment.Owns(root)
            ? throw CreateException(HttpStatusCode.OK, $"contains the host '{root.Host}', which does not belong to the environment; no credential was sent to it", isUntrusted: true)
            : TenantRoot.BelongsTo(root, _tenantId) ? root
            : throw CreateException(HttpStatusCode.OK, "contains the address of another tenant; no credential was sent to it", isUntrusted: true);
    }

    private TenantResolutionException CreateException(HttpStatusCode status, string problem, bool isUntrusted = false) =>
        new($"the response of '{_environment.Address.Host}' about the state of tenant {_tenantId} {problem}")
        {
            Status = status,
            IsUntrusted = isUntrusted,
        };
}
