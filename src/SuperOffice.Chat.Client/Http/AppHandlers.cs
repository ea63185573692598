using Polly.Timeout;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Failures that arise in handlers which the application put around ours.</summary>
internal static class AppHandlers
{
    public static bool GaveUpWaiting(Exception exception) =>
        exception is TimeoutException or TimeoutRejectedException || AttemptJudge.IsConnectTimeout(exception);
}
