namespace SuperOffice.Chat.Client;

/// <summary>
/// The exception that is thrown when the server or the identity provider rejects the credential, and it cannot be renewed.
/// </summary>
/// <remarks>
/// An identity provider that cannot be reached, or is unavailable, causes a <see cref="ChatAgentConnectionException"/> instead: the
/// credential may be valid.
/// </remarks>
public sealed class ChatAgentAuthenticationException : ChatAgentException
{
    /// <summary>Initializes a new instance of the <see cref="ChatAgentAuthenticationException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The cause of the error, or null.</param>
    public ChatAgentAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the error message of the server or the identity provider.</summary>
    /// <value>Null when it reported none.</value>
    public string? Detail { get; init; }
}
