using System.Net;

namespace SuperOffice.Chat.Client.Online;

/// <summary>Represents a response of the identity provider.</summary>
internal sealed class IdentityProviderResponse
{
    public required HttpStatusCode Status { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>Gets the value of the Date header, or null.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Gets the host of a redirect, or null. Redirects are not followed.</summary>
    public string? RedirectHost { get; init; }

    /// <summary>Gets a value indicating whether the status is transient: it does not depend on the request.</summary>
    public bool IsTransient => TokenEndpointRetryHandler.IsTransient(Status);

    /// <summary>Returns a description for an error message.</summary>
    public string Describe() => (int)Status switch
    {
        200 => "the response (HTTP 200) does not contain the expected JSON.",
        >= 300 and < 400 => $"the response (HTTP {(int)Status}) is a redirect{(RedirectHost is null ? "" : $" to {RedirectHost}")}. Redirects are not followed, because the request contains secrets.",
        404 => "the service was not found (HTTP 404). Check the address of the environment.",
        _ => $"the server returned HTTP {(int)Status}.",
    };
}
