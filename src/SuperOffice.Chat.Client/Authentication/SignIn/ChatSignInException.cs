namespace SuperOffice.Chat.Client;

/// <summary>
/// A sign-in said no, or gave no answer that can be used. Who makes a call gets it as the cause of a
/// <see cref="ChatAgentAuthenticationException"/>, with this text in its message.
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
}
