namespace SuperOffice.Chat.Client;

/// <summary>
/// The server, or the identity provider that a credential needs, was not reached, closed the connection, or did not respond
/// in time. The inner exception is a <see cref="ChatCredentialException"/> when the sign-in failed.
/// </summary>
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
    /// True when one of the timeouts of <see cref="ChatClientOptions"/>, or that of a sign-in, ran out. The caller's own cancellation is
    /// never one of these.
    /// </summary>
    public bool IsTimeout { get; init; }

    /// <summary>The step that failed, as the platform names it; null when it does not say, as in a timeout.</summary>
    public HttpRequestError? HttpRequestError { get; init; }
}
