using System.Globalization;
using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Testing.Answers;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Faults that are whole answers.</content>
public sealed partial class ChatFault
{
    /// <summary>Any answer.</summary>
    /// <param name="status">HTTP status, from 200 to 599.</param>
    /// <param name="body">Body; empty for none.</param>
    /// <param name="contentType">Content type of the body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is none.</exception>
    public static ChatFault Answer(int status, string body = "", string contentType = ChatAnswer.JsonType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        ArgumentNullException.ThrowIfNull(body);
        return Make(body.Length == 0 ? Errors.Answer(status, ChatErrorShape.Empty, "", "") : Errors.Text(status, contentType, body));
    }

    /// <summary>An error in one of the shapes of the platform, with any status: 200 too, as agents are documented to.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="type">The error's type; its detail in shapes that have no type.</param>
    /// <returns>The fault.</returns>
    public static ChatFault Error(
        ChatErrorShape shape, int status = 200, string message = "The emulator was told to fail.", string type = "SoException") =>
        Make(Errors.Answer(status, shape, message, type));

    /// <summary>401, as for an expired credential.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault Unauthorized() => Make(StandardAnswers.Unauthorized);

    /// <summary>403 with an error object, as for a missing right or licence. Inferred.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault Forbidden() =>
        Make(Errors.Answer(403, ChatErrorShape.Message, "Sentry denies access.", "SoSentryException"));

    /// <summary>408 with an HTML page.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault RequestTimeout() => Page(408, "Request Timeout");

    /// <summary>421 with the documented text: the tenant has moved to another subdomain.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault MisdirectedRequest() =>
        Make(StandardAnswers.WrongSubdomain);

    /// <summary>429, with the wait in seconds. The server's throttling is announced but not described.</summary>
    /// <param name="retryAfter">The wait, rounded up to whole seconds; null for none.</param>
    /// <returns>The fault.</returns>
    public static ChatFault TooManyRequests(TimeSpan? retryAfter = null) => Page(429, "Too Many Requests").After(retryAfter);

    /// <summary>429, with the wait as a date.</summary>
    /// <param name="retryAt">When to come again.</param>
    /// <returns>The fault.</returns>
    public static ChatFault TooManyRequestsUntil(DateTimeOffset retryAt) => Page(429, "Too Many Requests").At(retryAt);

    /// <summary>500 with an error object.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault InternalServerError() => Error(ChatErrorShape.ExceptionMessage, 500).Named();

    /// <summary>502 with an HTML page, as of a proxy.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault BadGateway() => Page(502, "Bad Gateway");

    /// <summary>503 with an HTML page, with the wait in seconds.</summary>
    /// <param name="retryAfter">The wait, rounded up to whole seconds; null for none.</param>
    /// <returns>The fault.</returns>
    public static ChatFault ServiceUnavailable(TimeSpan? retryAfter = null) => Page(503, "Service Unavailable").After(retryAfter);

    /// <summary>503 with an HTML page, with the wait as a date.</summary>
    /// <param name="retryAt">When to come again.</param>
    /// <returns>The fault.</returns>
    public static ChatFault ServiceUnavailableUntil(DateTimeOffset retryAt) => Page(503, "Service Unavailable").At(retryAt);

    /// <summary>504 with an HTML page, as of a proxy.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault GatewayTimeout() => Page(504, "Gateway Timeout");

    /// <summary>An HTML page, such as a sign-in page in the place of an answer.</summary>
    /// <param name="status">HTTP status.</param>
    /// <returns>The fault.</returns>
    public static ChatFault HtmlPage(int status = 200) => Page(status, "Sign in");

    /// <summary>A redirect. A client that follows it may turn POST into GET, whose answer looks like success.</summary>
    /// <param name="location">Where to.</param>
    /// <param name="status">HTTP status.</param>
    /// <returns>The fault.</returns>
    public static ChatFault Redirect(Uri location, int status = 302)
    {
        ArgumentNullException.ThrowIfNull(location);
        return Answer(status).WithHeader("Location", location.OriginalString).Named();
    }

    /// <summary>200 with <c>null</c>: documented for a failed call.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault Null() => Make(ChatAnswer.Null);

    /// <summary>No body, without an error.</summary>
    /// <param name="status">HTTP status.</param>
    /// <returns>The fault.</returns>
    public static ChatFault EmptyBody(int status = 200) => Answer(status).Named();

    private static ChatFault Page(int status, string title, [CallerMemberName] string name = "") =>
        Make(Errors.Answer(status, ChatErrorShape.Html, title, title), name);

    private ChatFault After(TimeSpan? wait) => wait is TimeSpan time
        ? WithHeader("Retry-After", Math.Ceiling(time.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture))
        : this;

    private ChatFault At(DateTimeOffset date) => WithHeader("Retry-After", date.ToString("R", CultureInfo.InvariantCulture));

    private ChatFault Named([CallerMemberName] string name = "") => new(_action, name);
}
