using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>
/// Replaces exceptions that quote bytes of a response or contain a secret. Those bytes may be the rest of an earlier response,
/// which is about a customer, or an echoed secret.
/// </summary>
internal static class PlatformFailure
{
    private const string NotShown = "The message of the platform is not shown, because it quotes the response.";

    /// <param name="failure">The exception with its causes.</param>
    /// <param name="redact">Removes secrets from a message; null when none are known.</param>
    /// <returns>The same instance when no exception of the chain quotes anything or contains a secret.</returns>
    public static Exception WithoutQuotes(Exception failure, Func<string, string>? redact = null) =>
        Quotes(failure, redact) ? Replaced(failure, redact) : failure;

    private static bool Quotes(Exception? failure, Func<string, string>? redact) => failure switch
    {
        null => false,
        AggregateException many => Redacted(many, redact) != many.Message || many.InnerExceptions.Any(one => Quotes(one, redact)),
        _ => QuotesItself(failure) || Redacted(failure, redact) != failure.Message || Quotes(failure.InnerException, redact),
    };

    private static string Redacted(Exception failure, Func<string, string>? redact) =>
        redact is null ? failure.Message : redact(failure.Message);

    private static bool QuotesItself(Exception failure) => failure switch
    {
        // The address of a proxy may have its password in it.
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } => true,
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } => true,
        HttpRequestException or IOException or FormatException => failure.Message.Contains("Received ", StringComparison.Ordinal)
            || failure.Message.Contains("The format of value ", StringComparison.Ordinal),
        _ => false,
    };

    private static Exception Replaced(Exception failure, Func<string, string>? redact)
    {
        Exception? cause = failure.InnerException is { } inner ? WithoutQuotes(inner, redact) : null;
        string message = QuotesItself(failure) ? NotShown : Redacted(failure, redact);
        Exception replacement = failure switch
        {
            HttpRequestException request when failure.GetType() == typeof(HttpRequestException) =>
                new HttpRequestException(request.HttpRequestError, message, cause, request.StatusCode),
            HttpIOException io => new HttpIOException(io.HttpRequestError, message, cause),
            IOException => new IOException(message, cause),
            FormatException => new FormatException(message, cause),
            TaskCanceledException canceled => new TaskCanceledException(message, cause, canceled.CancellationToken),
            OperationCanceledException canceled => new OperationCanceledException(message, cause, canceled.CancellationToken),
            ChatSignInException signIn => new ChatSignInException(message, cause) { Error = signIn.Error },

            // An application that wraps a message often repeats it.
            _ => new HttpRequestException(
                HttpRequestError.Unknown,
                $"{failure.GetType().FullName}: {(Quotes(failure.InnerException, redact: null) ? NotShown : message)}",
                cause),
        };
        return failure.StackTrace is { } trace ? ExceptionDispatchInfo.SetRemoteStackTrace(replacement, trace) : replacement;
    }
}
