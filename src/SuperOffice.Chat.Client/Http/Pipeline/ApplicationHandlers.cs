using Polly.Timeout;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Recognizes exceptions of outer handlers of the application.</summary>
internal static class ApplicationHandlers
{
    public static bool IsTimeout(Exception exception) =>
        exception is TimeoutException or TimeoutRejectedException || AttemptClassifier.IsConnectTimeout(exception);
}
