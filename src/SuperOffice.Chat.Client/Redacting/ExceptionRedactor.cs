using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>
/// Replaces exceptions whose messages quote bytes of a response or contain a secret. The bytes may be personal data from an earlier
/// response, or a secret that the server returned.
/// </summary>
internal static class ExceptionRedactor
{
    private const string OmittedMessage = "The message of the platform is omitted, because it quotes the response.";

    /// <param name="failure">The exception.</param>
    /// <param name="redact">Redacts secrets in a message; null if there are no secrets.</param>
    /// <returns>The same instance if no exception of the chain needs to be replaced.</returns>
    public static Exception Redact(Exception failure, Func<string, string>? redact = null) =>
        NeedsRedaction(failure, redact) ? CreateReplacement(failure, redact) : failure;

    private static bool NeedsRedaction(Exception? failure, Func<string, string>? redact) => failure switch
    {
        null => false,
        AggregateException many => RedactMessage(many, redact) != many.Message || many.InnerExceptions.Any(one => NeedsRedaction(one, redact)),
        _ => HasUnsafeMessage(failure) || RedactMessage(failure, redact) != failure.Message || NeedsRedaction(failure.InnerException, redact),
    };

    private static string RedactMessage(Exception failure, Func<string, string>? redact) =>
        redact is null ? failure.Message : redact(failure.Message);

    private static bool HasUnsafeMessage(Exception failure) => failure switch
    {
        // The address of a proxy may contain its password.
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } => true,
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError } => true,
        HttpRequestException or IOException or FormatException => failure.Message.Contains("Received ", StringComparison.Ordinal)
            || failure.Message.Contains("The format of value ", StringComparison.Ordinal),
        _ => false,
    };

    private static Exception CreateReplacement(Exception failure, Func<string, string>? redact)
    {
        Exception? cause = failure.InnerException is { } inner ? Redact(inner, redact) : null;
        string message = HasUnsafeMessage(failure) ? OmittedMessage : RedactMessage(failure, redact);
        Exception replacement = failure switch
        {
            HttpRequestException request when failure.GetType() == typeof(HttpRequestException) =>
                RequestExceptions.Create(request.HttpRequestError, message, cause, request.StatusCode),
            HttpIOException io => new HttpIOException(io.HttpRequestError, message, cause),
            IOException => new IOException(message, cause),
            FormatException => new FormatException(message, cause),
            TaskCanceledException canceled => RequestExceptions.CreateCanceled(message, cause, canceled.CancellationToken),
            OperationCanceledException canceled => new OperationCanceledException(message, cause, canceled.CancellationToken),
            ChatCredentialException credential =>
                new ChatCredentialException(message, cause) { Error = credential.Error, IsTransient = credential.IsTransient },

            // The message of an outer exception often contains that of its inner exception.
            _ => RequestExceptions.Create(HttpRequestError.Unknown,
                $"{failure.GetType().FullName}: {(NeedsRedaction(failure.InnerException, redact: null) ? OmittedMessage : message)}",
                cause),
        };
        return failure.StackTrace is { } trace ? ExceptionDispatchInfo.SetRemoteStackTrace(replacement, trace) : replacement;
    }
}
