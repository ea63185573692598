namespace SuperOffice.Chat.Client.Http;

/// <summary>Sets the bodies of messages that have none.</summary>
internal static class MessageBodies
{
    /// <summary>
    /// Prevents the platform from sending a request with an empty body again. It would do so when a pooled connection breaks, although
    /// the server may have processed the request, but not for a body in chunks. No chunks are the same body.
    /// </summary>
    public static void PreventResending(HttpRequestMessage request) => request.Headers.TransferEncodingChunked = true;

    /// <summary>Sets an empty body where a handler set none.</summary>
    public static void EnsureBody(HttpResponseMessage response) => response.Content ??= new ByteArrayContent([]);
}
