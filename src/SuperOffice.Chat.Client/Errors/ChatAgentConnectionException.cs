namespace SuperOffice.Chat.Client;

/// <summary>No answer came: the server was not reached, broke off before it answered, or took too long.</summary>
public sealed class ChatAgentConnectionException : ChatAgentException
{
    /// <summary>Makes the exception; useful in tests of your own.</summary>
    /// <param name="message">One line that says what failed.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatAgentConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// True when one of the timeouts of <see cref="ChatClientOptions"/> ran out. The caller's own cancellation is
    /// never one of these.
    /// </summary>
    public bool IsTimeout { get; init; }

    /// <summary>The step that failed, as the platform names it; null when it does not say, as in a timeout.</summary>
    public HttpRequestError? HttpRequestError { get; init; }
}
