using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// A response whose status a handler of the application reported with an exception, as <c>EnsureSuccessStatusCode</c> does. It is
/// handled like any response with this status.
/// </summary>
internal sealed class ThrownResponse : HttpResponseMessage
{
    private ThrownResponse(HttpRequestMessage? request, HttpStatusCode status, HttpRequestException cause)
        : base(status)
    {
        Cause = cause;
        Content = BufferedResponse.From([]);
        RequestMessage = request;
    }

    public HttpRequestException Cause { get; }

    /// <summary>Determines whether an exception reports the status of a response, rather than a failure of the network.</summary>
    public static bool IsReportedBy(HttpRequestException exception) =>
        exception is { HttpRequestError: HttpRequestError.Unknown, StatusCode: >= HttpStatusCode.Ambiguous };

    /// <param name="request">The request; null when it is not known.</param>
    /// <param name="cause">An exception that reports a status.</param>
    public static ThrownResponse From(HttpRequestMessage? request, HttpRequestException cause) =>
        new(request, cause.StatusCode.GetValueOrDefault(), cause);
}
