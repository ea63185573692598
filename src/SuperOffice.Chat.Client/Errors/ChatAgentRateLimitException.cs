using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>The server asks to come back later, and later is more than the client was allowed to wait.</summary>
public sealed class ChatAgentRateLimitException : ChatAgentException
{
    /// <summary>Makes the exception; useful in tests of your own.</summary>
    /// <param name="message">One line that says what failed.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatAgentRateLimitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Status of the answer: 429, or 503 with a wait beyond the cap.</summary>
    public HttpStatusCode StatusCode { get; init; } = HttpStatusCode.TooManyRequests;

    /// <summary>How long to wait, from the answer on; null when the server did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
