using System.Runtime.Versioning;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Provides clients of many tenants. Each tenant has its own options and credential; the clients share pooled connections only.
/// </summary>
/// <remarks>Instances are thread-safe. The container disposes the factory and its clients.</remarks>
[UnsupportedOSPlatform("browser")]
public interface IChatAgentClientFactory
{
    /// <summary>Gets the client of a tenant. The first call creates the client from the options that the callback of the application returns.</summary>
    /// <param name="tenantId">The id of the tenant, such as <c>Cust12345</c>. Case is ignored.</param>
    /// <param name="cancellationToken">A token to cancel the wait. Other callers are not affected.</param>
    /// <returns>The client. It is cached by the factory and must not be disposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tenantId"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty or contains characters other than ASCII letters and digits.</exception>
    /// <exception cref="OptionsValidationException">An option of the tenant is missing or not valid.</exception>
    /// <exception cref="InvalidOperationException">The callback returned null, or the options or the credential of another tenant.</exception>
    /// <exception cref="TimeoutException">The callback did not return within 60 seconds.</exception>
    /// <exception cref="ObjectDisposedException">The factory has been disposed.</exception>
    /// <exception cref="OperationCanceledException">The wait was canceled.</exception>
    /// <remarks>
    /// Exceptions of the callback are passed on unchanged. Failures are not cached: the next call invokes the callback again.
    /// When failures follow each other, the last exception is thrown again for a growing time of at most 30 seconds.
    /// </remarks>
    ValueTask<IChatAgentClient> GetClientAsync(string tenantId, CancellationToken cancellationToken = default);

    /// <summary>Removes the client of a tenant, for example when its options have changed. The next caller gets a new client.</summary>
    /// <param name="tenantId">The id of the tenant. Case is ignored.</param>
    /// <returns><see langword="true"/> if there was a client; otherwise, <see langword="false"/>. Calls in progress are not affected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tenantId"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty or contains characters other than ASCII letters and digits.</exception>
    bool Remove(string tenantId);
}
