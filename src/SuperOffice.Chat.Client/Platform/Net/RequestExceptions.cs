using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>Creates exceptions of requests that state the step that failed.</summary>
internal static class RequestExceptions
{
    public static HttpRequestException Create(HttpRequestError error, string message, Exception? cause, HttpStatusCode? status = null) =>
        new(error, message, cause, status);

    public static TaskCanceledException CreateCanceled(string message, Exception? cause, CancellationToken token) =>
        new(message, cause, token);
}
