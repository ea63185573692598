namespace SuperOffice.Chat.Client;

/// <summary>
/// The exception that is thrown when a credential cannot be obtained or renewed. A call throws it as the inner exception of a
/// <see cref="ChatAgentAuthenticationException"/>, or of a <see cref="ChatAgentConnectionException"/> if
/// <see cref="IsTransient"/> is true. The outer message includes the message of this exception.
/// </summary>
public sealed class ChatCredentialException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ChatCredentialException"/> class.</summary>
    /// <param name="message">The message, in one line. It must not contain a secret.</param>
    /// <param name="innerException">The cause, or null.</param>
    public ChatCredentialException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the error code of the identity provider, such as <c>invalid_grant</c>.</summary>
    /// <value>The default is null: the identity provider returned no error code.</value>
    public string? Error { get; init; }

    /// <summary>
    /// Gets a value indicating whether the identity provider did not check the credential: it could not be reached, did not
    /// respond in time, or was unavailable (408, 429, 5xx).
    /// </summary>
    /// <value>The default is <see langword="false"/>: the credential was rejected, or the response was not valid.</value>
    public bool IsTransient { get; init; }
}
