using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Determines whether a failed request was definitely not sent: for example, it waited for a free connection, or has a header that
/// cannot be sent.
/// </summary>
/// <remarks>
/// This can be proven only for the handlers of the platform. They write the headers together with the body, and read the bytes of
/// the body first. Other handlers may have sent a request in ways that are not visible here.
/// </remarks>
internal static class UnsentRequests
{
    /// <param name="request">The failed request.</param>
    /// <param name="startsBefore">The number of times that the transmission of its body had started before this attempt.</param>
    /// <param name="primary">The handler that the request was passed to.</param>
    public static bool IsProven(HttpRequestMessage request, int startsBefore, HttpMessageHandler? primary) =>
        TrackedBody.GetStartCount(request) == startsBefore && request.Content switch
        {
            // A delegating handler may copy a request and omit an empty body.
            EmptyBody => IsPlatformHandler(primary) && HasHeadersWithBody(request),
            TrackedBody => IsPlatformHandler(PrimaryHandlers.GetInnermost(primary)),
            _ => false,
        };

    // A class derived from HttpClientHandler may send requests in other ways.
    private static bool IsPlatformHandler(HttpMessageHandler? handler) =>
        handler is SocketsHttpHandler || handler?.GetType() == typeof(HttpClientHandler);

    // HTTP/2 sends the headers in a separate frame. With 100-continue, they are sent before the body.
    private static bool HasHeadersWithBody(HttpRequestMessage request) =>
        PlatformFeatures.SendsHeadersWithBody
        && request.Version <= HttpVersion.Version11
        && request.VersionPolicy != HttpVersionPolicy.RequestVersionOrHigher
        && request.Headers.ExpectContinue != true;
}
