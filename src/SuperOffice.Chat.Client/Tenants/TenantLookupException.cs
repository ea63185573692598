using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>The state of a tenant could not be asked for, or the answer cannot be used. It reaches no caller as it is.</summary>
internal sealed class TenantLookupException : IOException
{
    public TenantLookupException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Status of an answer that another question would not better; null when it would.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>True when the answer leads to where no credential of the tenant may go.</summary>
    public bool IsAstray { get; init; }
}
