using System.Runtime.Versioning;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client;

/// <summary>
/// Gives clients of many tenants, each with settings and a credential of its own. Only the connections are shared.
/// </summary>
/// <remarks>Safe for any number of callers at once. The container disposes the clients it gave.</remarks>
[UnsupportedOSPlatform("browser")]
public interface IChatAgentClientFactory
{
    /// <summary>Gives the client of a tenant. It is made once, from what the application says of the tenant, and kept.</summary>
    /// <param name="tenantId">The tenant, such as <c>Cust12345</c>; upper and lower case are the same.</param>
    /// <param name="cancellationToken">The caller gives up waiting, which disturbs no other.</param>
    /// <returns>The client. It need not be kept, and must not be disposed.</returns>
    /// <exception cref="ArgumentException">The id has other characters than letters and digits.</exception>
    /// <exception cref="OptionsValidationException">A setting of the tenant is missing or wrong.</exception>
    /// <exception cref="InvalidOperationException">What the application said belongs to another tenant.</exception>
    /// <remarks>
    /// What the application's callback throws comes here as it is. It is not kept: the next call asks again, after a pause
    /// of at most 30 seconds when failures follow each other.
    /// </remarks>
    ValueTask<IChatAgentClient> GetClientAsync(string tenantId, CancellationToken cancellationToken = default);

    /// <summary>Forgets the client of a tenant, as when its settings have changed: the next caller gets a new one.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <returns>False when there was none. Calls that are under way end as they would have.</returns>
    bool Remove(string tenantId);
}
