using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>The server answered, and its answer was no.</summary>
public sealed class ChatAgentApiException : ChatAgentException
{
    /// <summary>Makes the exception; useful in tests of your own.</summary>
    /// <param name="message">One line that says what failed, with the server's own sentence.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ChatAgentApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Status of the answer. The web API can refuse with <see cref="HttpStatusCode.OK"/> and an error in the body, or
    /// with a null where a value is due.
    /// </summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>
    /// Gets whether <see cref="IChatAgentClient.UpdateChatSessionEntityAsync"/> or
    /// <see cref="IChatAgentClient.UpdateChatTopicEntityAsync"/> stopped because somebody else changed the entity in the
    /// meantime. Its save had an unknown outcome, so it read the entity again, and did not overwrite the other change.
    /// <see cref="Exception.InnerException"/> is the failure of the save.
    /// </summary>
    /// <value>False by default.</value>
    public bool IsConflict { get; init; }

    /// <summary>The server's name for the error, such as <c>ArgumentException</c>; null when it gave none.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Where in the server it arose; null when it gave none.</summary>
    public string? ErrorSource { get; init; }

    /// <summary>The server's most specific sentence, whole; null when it gave none.</summary>
    public string? Detail { get; init; }

    /// <summary>
    /// Begin of the answer's body, at most 4,096 characters, with what was sent as a secret blotted out; null when the
    /// body was empty. Members this library does not know are found here. It may hold personal data.
    /// </summary>
    public string? ResponseExcerpt { get; init; }
}
