using System.Runtime.Versioning;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the requests to the state API of an environment.</summary>
[UnsupportedOSPlatform("browser")]
public static class ChatEnvironmentExtensions
{
    /// <summary>Gets the state of a tenant from the state API. Not retried.</summary>
    /// <remarks>No credential is required or sent. A client with a <see cref="ChatClientOptions.TenantId"/> calls the state API itself.</remarks>
    /// <param name="environment">The environment of the tenant.</param>
    /// <param name="tenantId">The id of the tenant, such as <c>Cust12345</c>.</param>
    /// <param name="context">The clock and the HTTP connections; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The state of the tenant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="environment"/> or <paramref name="tenantId"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty or contains characters other than ASCII letters and digits.</exception>
    /// <exception cref="ChatAgentConnectionException">The state API returned no response or a response that is not valid.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static async Task<ChatTenantStatus> GetTenantStatusAsync(
        this ChatEnvironment environment,
        string tenantId,
        ChatCredentialContext? context = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(environment);
        TenantId.Validate(tenantId);
        context ??= new ChatCredentialContext();
        using ChatConnections connections = new(Timeout.InfiniteTimeSpan, context.TimeProvider);
        if (context.PrimaryHandler is { } primary)
        {
            connections.Use(primary);
        }

        try
        {
            TenantStatus status = await new TenantStateApi(environment, tenantId, connections).GetAsync(cancellationToken).ConfigureAwait(false);
            return new() { TenantId = tenantId, State = status.State, IsRunning = status.IsRunning, Address = status.Root, ValidUntil = status.ExpiresAt };
        }
        catch (TenantResolutionException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ChatAgentConnectionException($"{char.ToUpperInvariant(exception.Message[0])}{exception.Message[1..]}.", exception.InnerException)
            {
                IsTimeout = exception.InnerException is OperationCanceledException,
                HttpRequestError = (exception.InnerException as HttpRequestException)?.HttpRequestError,
            };
        }
        catch (TenantResolutionException)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
