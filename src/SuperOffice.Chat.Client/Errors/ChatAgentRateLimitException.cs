using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>
/// The exception that is thrown when the server limits the rate of requests, and the retries are used up or the requested delay is
/// longer than <see cref="ChatRetryOptions.MaxDelay"/>.
/// </summary>
public sealed class ChatAgentRateLimitException : ChatAgentException
{
    /// <summary>Initializes a new instance of the <see cref="ChatAgentRateLimitException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The cause of the error, or null.</param>
    public ChatAgentRateLimitException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the status code of the response.</summary>
    /// <value>429 by default, or 503 when that response requested a delay longer than the maximum.</value>
    public HttpStatusCode StatusCode { get; init; } = HttpStatusCodes.TooManyRequests;

    /// <summary>Gets the delay that the server requested, counted from the time of the response.</summary>
    /// <value>Null when the server requested none.</value>
    public TimeSpan? RetryAfter { get; init; }
}
