using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>
/// Replaces exceptions of the platform that quote bytes of a response. Those bytes may be the rest of an earlier response,
/// which is about a customer, or an echoed secret.
/// </summary>
internal static class PlatformFailure
{
    private const string NotShown = "The message of the platform is not shown, because it quotes the response.";

    /// <returns>The same instance when no exception of the chain quotes anything.</returns>
    public static Exception WithoutQuotes(Exception failure) => Quotes(failure) ? Replaced(failure) : failure;

    private static bool Quotes(Exception? failure) => failure switch
    {
        null => false,
        AggregateException many => many.InnerExceptions.Any(Quotes),
        _ => QuotesItself(failure) || Quotes(failure.InnerException),
    };

    private static bool QuotesItself(Exception failure) => failure switch
    {
        // The address of a proxy may have its password in it.
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } => true,
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } => true,
        HttpRequestException or IOException or FormatException => failure.Message.Contains("Received ", StringComparison.Ordinal)
            || failure.Message.Contains("The format of value ", StringComparison.Ordinal),
        _ => false,
    };

    private static Exception Replaced(Exception failure)
    {
        Exception? cause = failure.InnerException is { } inner ? WithoutQuotes(inner) : null;
        string message = QuotesItself(failure) ? NotShown : failure.Message;
        Exception replacement = failure switch
        {
            HttpRequestException request when failure.GetType() == typeof(HttpRequestException) =>
                new HttpRequestException(request.HttpRequestError, message, cause, request.StatusCode),
            HttpIOException io => new HttpIOException(io.HttpRequestError, message, cause),
            IOException => new IOException(message, cause),
            FormatException => new FormatException(message, cause),
            TaskCanceledException canceled => new TaskCanceledException(message, cause, canceled.CancellationToken),
            OperationCanceledException canceled => new OperationCanceledException(message, cause, canceled.CancellationToken),

            // An application that wraps a message often repeats it.
            _ => new HttpRequestException(HttpRequestError.InvalidResponse, $"{failure.GetType().FullName}: {NotShown}", cause),
        };
        return failure.StackTrace is { } trace ? ExceptionDispatchInfo.SetRemoteStackTrace(replacement, trace) : replacement;
    }
}
