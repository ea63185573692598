using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Classifies the outcome of attempts.</summary>
internal static class AttemptClassifier
{
    public static AttemptOutcome Classify(HttpStatusCode status) => status switch
    {
        HttpStatusCodes.TooManyRequests => AttemptOutcome.RateLimited,
        HttpStatusCode.ServiceUnavailable => AttemptOutcome.Unavailable,
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => AttemptOutcome.Final,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => AttemptOutcome.Unknown,
        _ => AttemptOutcome.Final,
    };

    /// <param name="exception">The failure of the attempt.</param>
    /// <param name="wasStarted">True when the transmission of the body started, and there was therefore a connection.</param>
    public static AttemptOutcome Classify(Exception exception, bool wasStarted) => exception switch
    {
        _ when wasStarted => AttemptOutcome.Unknown,
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError
        } => AttemptOutcome.NotSent,
        OperationCanceledException when IsConnectTimeout(exception) => AttemptOutcome.NotSent,
        _ => AttemptOutcome.Unknown,
    };

    /// <summary>Determines whether a status means that the server definitely did not process the request.</summary>
    public static bool IsDefinitelyNotProcessed(HttpStatusCode status) =>
        status is HttpStatusCodes.TooManyRequests or HttpStatusCode.Unauthorized or HttpStatusCodes.MisdirectedRequest;

    /// <summary>Determines whether the connect timeout elapsed. The platform throws a cancellation with a timeout inside.</summary>
    public static bool IsConnectTimeout(Exception exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException } && !IsHttpClientTimeout(exception);

    /// <summary>Determines whether <see cref="HttpClient.Timeout"/> elapsed. That timeout exception contains a cancellation.</summary>
    public static bool IsHttpClientTimeout(Exception exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException { InnerException: OperationCanceledException } };

    /// <summary>
    /// Determines whether another attempt can succeed where this one was not sent. The platform reports a request that it
    /// cannot write, for example because of a header, without a step of the network and without a cause.
    /// </summary>
    public static bool IsTransient(Exception exception) =>
        exception is not HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: null };
}
