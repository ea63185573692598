using System.Net;
using System.Text;

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
    public bool IsTransient =>
        Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>Decodes the body with the encoding of its byte order mark, or else as UTF-8. The mark is removed.</summary>
    public string ReadText()
    {
        using StreamReader reader = new(new MemoryStream(Body), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd().TrimStart('\uFEFF');
    }

    /// <summary>Returns a description for an error message.</summary>
    public string Describe() => (int)Status switch
    {
        200 => "the response (HTTP 200) does not contain the expected JSON.",
        >= 300 and < 400 => $"the response (HTTP {(int)Status}) is a redirect{(RedirectHost is null ? "" : $" to {RedirectHost}")}. Redirects are not followed, because the request contains secrets.",
        404 => "the service was not found (HTTP 404). Check the address of the environment.",
        _ => $"the server returned HTTP {(int)Status}.",
    };
}
