using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The exception that is thrown when the address of a tenant cannot be resolved. Callers receive it as a public exception.</summary>
internal sealed class TenantResolutionException : IOException
{
    public TenantResolutionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the status of a response that a retry would not change, or null if a retry may succeed.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Gets a value indicating whether the response names an address to which credentials of the tenant must not be sent.</summary>
    public bool IsUntrusted { get; init; }
}
