using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>
/// An answer came that is not the web API's: an HTML page, a redirect, an answer cut off, or JSON that does not fit.
/// A wrong base address, a proxy or a sign-in page is the usual cause.
/// </summary>
public sealed class ChatAgentProtocolException : ChatAgentException
{
    /// <summary>Makes the exception; useful in tests of your own.</summary>
    /// <param name="message">One line that says what failed.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatAgentProtocolException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Status of the answer.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>
    /// Begin of the answer's body, at most 4,096 characters, with what was sent as a secret blotted out; null when there
    /// was none. It may hold personal data.
    /// </summary>
    public string? ResponseExcerpt { get; init; }
}
