using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Proves that a failed request never left: for example, it waited for a free connection, or a header of the application
/// cannot be sent.
/// </summary>
/// <remarks>
/// Only the platform's own handlers give proof. They write the headers together with the body, and ask the body for its
/// bytes first. Any other handler may have sent a request in ways that are not visible here.
/// </remarks>
internal static class UnsentProof
{
    /// <param name="request">The request that failed.</param>
    /// <param name="startsBefore">How often its body had been started before this attempt.</param>
    /// <param name="primary">The handler that the request was passed to.</param>
    public static bool Holds(HttpRequestMessage request, int startsBefore, HttpMessageHandler? primary) =>
        TrackedBody.StartsOf(request) == startsBefore && request.Content switch
        {
            // A handler in between may copy a request and leave out a body without bytes.
            EmptyBody => IsOfThePlatform(primary) && IsWrittenInOnePiece(request),
            TrackedBody => IsOfThePlatform(Innermost(primary)),
            _ => false,
        };

    private static HttpMessageHandler? Innermost(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        return handler;
    }

    // A derived class may do anything.
    private static bool IsOfThePlatform(HttpMessageHandler? handler) =>
        handler is SocketsHttpHandler || handler?.GetType() == typeof(HttpClientHandler);

    // HTTP/2 sends the headers in a frame of their own, and 100-continue asks for a response to them.
    private static bool IsWrittenInOnePiece(HttpRequestMessage request) =>
        request.Version <= HttpVersion.Version11
        && request.VersionPolicy != HttpVersionPolicy.RequestVersionOrHigher
        && request.Headers.ExpectContinue != true;
}
