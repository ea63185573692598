using System.Globalization;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Testing;

/// <content>Faults that are complete responses.</content>
public sealed partial class ChatFault
{
    /// <summary>Creates a fault that sends any response.</summary>
    /// <param name="status">The HTTP status code, from 200 to 599.</param>
    /// <param name="body">The body. Empty for none.</param>
    /// <param name="contentType">The content type of the body.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is out of range.</exception>
    public static ChatFault Response(int status, string body = "", string contentType = ChatResponse.JsonType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        ArgumentNullException.ThrowIfNull(body);
        return Create(body.Length == 0 ? Errors.Create(status, ChatErrorFormat.Empty, "", "") : Errors.CreateText(status, contentType, body));
    }

    /// <summary>Creates a fault that sends an error in a format of SuperOffice. Agents can return errors with the status 200 too.</summary>
    /// <param name="format">The format of the error.</param>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="message">The error message.</param>
    /// <param name="type">The type of the error, or its detail in formats without a type.</param>
    /// <returns>The fault.</returns>
    public static ChatFault Error(
        ChatErrorFormat format, int status = 200, string message = "The emulator injected this error.", string type = "SoException") =>
        Create(Errors.Create(status, format, message, type));

    /// <summary>Creates a fault that responds with 401, as for an expired credential.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault Unauthorized() => Create(StandardResponses.Unauthorized);

    /// <summary>Creates a fault that responds with 403 and an error object, which is expected for a missing right or license.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault Forbidden() =>
        Create(Errors.Create(403, ChatErrorFormat.Message, "Sentry denies access.", "SoSentryException"));

    /// <summary>Creates a fault that responds with 408 and an HTML page.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault RequestTimeout() => Page(408, "Request Timeout");

    /// <summary>
    /// Creates a fault that responds with 421 and the documented text, as after a move of the tenant to another
    /// subdomain.
    /// </summary>
    /// <returns>The fault.</returns>
    public static ChatFault MisdirectedRequest() =>
        Create(StandardResponses.WrongSubdomain);

    /// <summary>
    /// Creates a fault that responds with 429, with Retry-After in seconds. SuperOffice has announced throttling, but
    /// not its format.
    /// </summary>
    /// <param name="retryAfter">The value of Retry-After, rounded up to whole seconds, or null to leave it out.</param>
    /// <returns>The fault.</returns>
    public static ChatFault TooManyRequests(TimeSpan? retryAfter = null) => Page(429, "Too Many Requests").After(retryAfter);

    /// <summary>Creates a fault that responds with 429, with Retry-After as a date.</summary>
    /// <param name="retryAt">The date of Retry-After.</param>
    /// <returns>The fault.</returns>
    public static ChatFault TooManyRequestsUntil(DateTimeOffset retryAt) => Page(429, "Too Many Requests").At(retryAt);

    /// <summary>Creates a fault that responds with 500 and an error object.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault InternalServerError() => Error(ChatErrorFormat.ExceptionMessage, 500).Named();

    /// <summary>Creates a fault that responds with 502 and an HTML page, as a proxy does.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault BadGateway() => Page(502, "Bad Gateway");

    /// <summary>Creates a fault that responds with 503 and an HTML page, with Retry-After in seconds.</summary>
    /// <param name="retryAfter">The value of Retry-After, rounded up to whole seconds, or null to leave it out.</param>
    /// <returns>The fault.</returns>
    public static ChatFault ServiceUnavailable(TimeSpan? retryAfter = null) => Page(503, "Service Unavailable").After(retryAfter);

    /// <summary>Creates a fault that responds with 503 and an HTML page, with Retry-After as a date.</summary>
    /// <param name="retryAt">The date of Retry-After.</param>
    /// <returns>The fault.</returns>
    public static ChatFault ServiceUnavailableUntil(DateTimeOffset retryAt) => Page(503, "Service Unavailable").At(retryAt);

    /// <summary>Creates a fault that responds with 504 and an HTML page, as a proxy does.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault GatewayTimeout() => Page(504, "Gateway Timeout");

    /// <summary>Creates a fault that responds with an HTML page, such as a sign-in page.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <returns>The fault.</returns>
    public static ChatFault HtmlPage(int status = 200) => Page(status, "Sign in");

    /// <summary>
    /// Creates a fault that responds with a redirect. A client that follows it can change POST to GET, whose response
    /// looks like success.
    /// </summary>
    /// <param name="location">The target of the redirect.</param>
    /// <param name="status">The HTTP status code.</param>
    /// <returns>The fault.</returns>
    public static ChatFault Redirect(Uri location, int status = 302)
    {
        ArgumentNullException.ThrowIfNull(location);
        return Response(status).WithHeader("Location", location.OriginalString).Named();
    }

    /// <summary>Creates a fault that responds with 200 and <c>null</c>, which SuperOffice documents for failed calls.</summary>
    /// <returns>The fault.</returns>
    public static ChatFault Null() => Create(ChatResponse.Null);

    /// <summary>Creates a fault that responds without a body.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <returns>The fault.</returns>
    public static ChatFault EmptyBody(int status = 200) => Response(status).Named();

    private static ChatFault Page(int status, string title, [CallerMemberName] string name = "") =>
        Create(Errors.Create(status, ChatErrorFormat.Html, title, title), name);

    private ChatFault After(TimeSpan? wait) => wait is TimeSpan time
        ? WithHeader("Retry-After", Math.Ceiling(time.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture))
        : this;

    private ChatFault At(DateTimeOffset date) => WithHeader("Retry-After", date.ToString("R", CultureInfo.InvariantCulture));

    private ChatFault Named([CallerMemberName] string name = "") => new(this, name);
}
