namespace SuperOffice.Chat.Client;

/// <summary>
/// A sign-in was refused or failed. A call throws it as the cause of a <see cref="ChatAgentAuthenticationException"/>, or of a
/// <see cref="ChatAgentConnectionException"/> when <see cref="IsTransient"/> is true, with this text in its message.
/// </summary>
public sealed class ChatSignInException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One line that says what failed. It must hold no secret: it is shown.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatSignInException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The sign-in's own word for it, such as <c>invalid_grant</c>; null when it gave none.</summary>
    public string? Error { get; init; }

    /// <summary>
    /// Gets a value indicating whether the credential was not judged at all: the identity provider could not be reached, did
    /// not respond in time, or was unavailable (408, 429, 5xx).
    /// </summary>
    /// <value>False by default: the credential was refused, or the response could not be used.</value>
    public bool IsTransient { get; init; }
}
