namespace SuperOffice.Chat.Client;

/// <summary>
/// The exception that is thrown when the server cannot be reached, closes the connection, or does not respond in time.
/// </summary>
/// <remarks>
/// Also thrown when the identity provider of a credential cannot be reached or is unavailable. The inner exception is then a
/// <see cref="ChatCredentialException"/>.
/// </remarks>
public sealed partial class ChatAgentConnectionException : ChatAgentException
{
    /// <summary>Initializes a new instance of the <see cref="ChatAgentConnectionException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The cause of the error, or null.</param>
    public ChatAgentConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Gets a value indicating whether a timeout of <see cref="ChatClientOptions"/>, or of the request to an identity provider,
    /// elapsed. Cancellation by the caller is not a timeout.
    /// </summary>
    /// <value>False by default.</value>
    public bool IsTimeout { get; init; }

    /// <summary>Gets the part of the message that states why there was no response; null for an exception with another message.</summary>
    internal string? Reason { get; init; }
}
