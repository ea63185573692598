using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>The exception that is thrown when the server reports an error.</summary>
public sealed class ChatAgentApiException : ChatAgentException
{
    /// <summary>Initializes a new instance of the <see cref="ChatAgentApiException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The cause of the error, or null.</param>
    public ChatAgentApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Gets the status code of the response. The web API can report an error with <see cref="HttpStatusCode.OK"/>: as an error
    /// object in the body, or as null where a value is required.
    /// </summary>
    /// <value>0 when the exception was created without one.</value>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>
    /// Gets a value indicating whether an update stopped because another user changed the entity in the meantime.
    /// </summary>
    /// <value>False by default.</value>
    /// <remarks>
    /// Set by <see cref="IChatAgentClient.UpdateChatSessionEntityAsync"/> and
    /// <see cref="IChatAgentClient.UpdateChatTopicEntityAsync"/>. The save had an unknown outcome, so the entity was read again. It
    /// contained another change, which was not overwritten. <see cref="Exception.InnerException"/> is the failure of the save.
    /// </remarks>
    public bool IsConflict { get; init; }

    /// <summary>Gets the error type that the server reported, such as <c>ArgumentException</c>.</summary>
    /// <value>Null when the server reported none.</value>
    public string? ErrorType { get; init; }

    /// <summary>Gets the component of the server that reported the error.</summary>
    /// <value>Null when the server reported none.</value>
    public string? ErrorSource { get; init; }

    /// <summary>Gets the most specific error message of the server, in full length. It may contain personal data.</summary>
    /// <value>Null when the server reported none.</value>
    public string? Detail { get; init; }

    /// <summary>
    /// Gets the start of the response body, at most 4,096 characters. Secrets that were sent with the request are redacted. It may
    /// contain personal data.
    /// </summary>
    /// <value>Null when the body was empty.</value>
    public string? ResponseExcerpt { get; init; }
}
