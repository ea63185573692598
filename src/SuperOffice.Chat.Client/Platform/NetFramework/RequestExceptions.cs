using System.Net;

namespace SuperOffice.Chat.Client;

/// <summary>Creates exceptions of requests that state the step that failed.</summary>
internal static class RequestExceptions
{
    public static HttpRequestException Create(HttpRequestError error, string message, Exception? cause, HttpStatusCode? status = null)
    {
        HttpRequestException exception = new(message, cause);
        exception.Data[nameof(HttpRequestError)] = error;
        if (status is not null)
        {
            exception.Data["StatusCode"] = status;
        }

        return exception;
    }

    // The constructor with a token does not exist.
    public static TaskCanceledException CreateCanceled(string message, Exception? cause, CancellationToken token) =>
        new(message, cause);
}
