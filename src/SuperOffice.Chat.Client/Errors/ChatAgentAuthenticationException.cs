namespace SuperOffice.Chat.Client;

/// <summary>The server or the identity provider refused the credential, and there was no other one to try.</summary>
/// <remarks>
/// An identity provider that cannot be reached or is unavailable is a <see cref="ChatAgentConnectionException"/>: the credential
/// may be right.
/// </remarks>
public sealed class ChatAgentAuthenticationException : ChatAgentException
{
    /// <summary>Makes the exception; useful in tests of your own.</summary>
    /// <param name="message">One line that says what failed.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatAgentAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The server's own sentence about it; null when it gave none.</summary>
    public string? Detail { get; init; }
}
