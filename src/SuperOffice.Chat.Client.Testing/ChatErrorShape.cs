namespace SuperOffice.Chat.Client.Testing;

/// <summary>The forms in which SuperOffice, and what stands before it, are known to write an error.</summary>
public enum ChatErrorShape
{
    /// <summary><c>Message</c> and <c>MessageDetail</c>. Documented for agents.</summary>
    MessageDetail,

    /// <summary><c>Error</c>, <c>ErrorType</c>, <c>ErrorMessage</c>, <c>ErrorSource</c>. Documented for the REST resources.</summary>
    ErrorMessage,

    /// <summary><c>Error</c>, <c>ErrorType</c>, <c>Message</c>, <c>ErrorSource</c>. Observed in a test of the official TypeScript client.</summary>
    Message,

    /// <summary><c>Message</c>, <c>StackTrace</c>, <c>FriendlyText</c>, <c>ExceptionType</c> and more. A carrier of the official TypeScript client.</summary>
    ExceptionInfo,

    /// <summary><c>Message</c>, <c>ExceptionMessage</c>, <c>ExceptionType</c>, <c>StackTrace</c>. Inferred: what ASP.NET writes for an unhandled exception.</summary>
    ExceptionMessage,

    /// <summary><c>Message</c> and <c>ModelState</c>. Inferred: what ASP.NET writes for a body it could not bind.</summary>
    ModelState,

    /// <summary><c>error</c> and <c>error_description</c>, as at a token end point. Inferred from RFC 6749.</summary>
    OAuth,

    /// <summary><c>IsSuccessful</c> false and <c>ErrorMessage</c>. Documented for the system user's sign-in.</summary>
    NotSuccessful,

    /// <summary>The message as plain text; documented for 421.</summary>
    PlainText,

    /// <summary>An HTML page, as of a web server or a proxy. Inferred.</summary>
    Html,

    /// <summary>The members as XML. Inferred.</summary>
    Xml,

    /// <summary>No body at all. Inferred.</summary>
    Empty,
}
