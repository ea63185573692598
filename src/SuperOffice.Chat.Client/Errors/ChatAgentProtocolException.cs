using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The exception that is thrown when a response is not a valid response of the web API: an HTML page, a redirect, a truncated
/// response, or unexpected JSON.
/// </summary>
/// <remarks>The usual cause is a wrong base address, a proxy or a sign-in page.</remarks>
public sealed class ChatAgentProtocolException : ChatAgentException
{
    /// <summary>Initializes a new instance of the <see cref="ChatAgentProtocolException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The cause of the error, or null.</param>
    public ChatAgentProtocolException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the status code of the response.</summary>
    /// <value>0 when the exception was created without one.</value>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>
    /// Gets the start of the response body, at most 4,096 characters. Secrets that were sent with the request are redacted. It may
    /// contain personal data.
    /// </summary>
    /// <value>Null when the body was empty or could not be read.</value>
    public string? ResponseExcerpt { get; init; }
}
