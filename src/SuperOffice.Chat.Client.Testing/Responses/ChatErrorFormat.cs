namespace SuperOffice.Chat.Client.Testing;

/// <summary>Specifies the format of an error response, of SuperOffice or of a server in front of it.</summary>
public enum ChatErrorFormat
{
    /// <summary><c>Message</c> and <c>MessageDetail</c>. SuperOffice documents it for agents.</summary>
    MessageDetail,

    /// <summary>
    /// <c>Error</c>, <c>ErrorType</c>, <c>ErrorMessage</c>, <c>ErrorSource</c>. SuperOffice documents it for REST
    /// resources.
    /// </summary>
    ErrorMessage,

    /// <summary>
    /// <c>Error</c>, <c>ErrorType</c>, <c>Message</c>, <c>ErrorSource</c>. Observed in a test of the official
    /// TypeScript client.
    /// </summary>
    Message,

    /// <summary>
    /// <c>Message</c>, <c>StackTrace</c>, <c>FriendlyText</c>, <c>ExceptionType</c> and more. A type of the official
    /// TypeScript client.
    /// </summary>
    ExceptionInfo,

    /// <summary>
    /// <c>Message</c>, <c>ExceptionMessage</c>, <c>ExceptionType</c>, <c>StackTrace</c>. ASP.NET returns it for an
    /// unhandled exception.
    /// </summary>
    ExceptionMessage,

    /// <summary><c>Message</c> and <c>ModelState</c>. ASP.NET returns it for a body that cannot be bound.</summary>
    ModelState,

    /// <summary><c>error</c> and <c>error_description</c>, as a token endpoint returns them. RFC 6749 defines it.</summary>
    OAuth,

    /// <summary><c>IsSuccessful</c> false and <c>ErrorMessage</c>. SuperOffice documents it for the system user endpoint.</summary>
    NotSuccessful,

    /// <summary>The message as plain text. SuperOffice documents it for 421.</summary>
    PlainText,

    /// <summary>An HTML page, as web servers and proxies return it.</summary>
    Html,

    /// <summary>The error as XML. SuperOffice does not document it.</summary>
    Xml,

    /// <summary>No body. SuperOffice does not document it.</summary>
    Empty,
}
