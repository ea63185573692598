using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Tells from one try what became of the request.</summary>
internal static class AttemptJudge
{
    public static Verdict Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests => Verdict.TurnedAway,
        HttpStatusCode.ServiceUnavailable => Verdict.Busy,
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => Verdict.Decided,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => Verdict.Doubtful,
        _ => Verdict.Decided,
    };

    /// <param name="exception">What the try ended with.</param>
    /// <param name="wasBegun">Whether the body began to be written: then a connection there was, whatever is said.</param>
    public static Verdict Of(Exception exception, bool wasBegun) => exception switch
    {
        _ when wasBegun => Verdict.Doubtful,
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError
        } => Verdict.NotSent,
        OperationCanceledException when IsConnectTimeout(exception) => Verdict.NotSent,
        _ => Verdict.Doubtful,
    };

    /// <summary>True when the server surely did not begin to work on the request.</summary>
    public static bool IsSurelyUntouched(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized or HttpStatusCode.MisdirectedRequest;

    /// <summary>The platform gives up connecting with a cancellation that nobody asked for, around a timeout.</summary>
    public static bool IsConnectTimeout(Exception exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException } && !IsHttpClientTimeout(exception);

    /// <summary>Determines whether <see cref="HttpClient.Timeout"/> elapsed: around that timeout stands the cancellation it caused.</summary>
    public static bool IsHttpClientTimeout(Exception exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException { InnerException: OperationCanceledException } };

    /// <summary>
    /// Determines whether another attempt can succeed where this one was not sent. The platform reports a request that it
    /// cannot write, for example because of a header, without a step of the network and without a cause.
    /// </summary>
    public static bool IsTransient(Exception exception) =>
        exception is not HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: null };
}
