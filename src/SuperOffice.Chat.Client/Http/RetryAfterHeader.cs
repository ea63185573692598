using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Http;

internal static class RetryAfterHeader
{
    /// <summary>How long the server asks to wait, never negative; null when it does not say, or says nonsense.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider time)
    {
        RetryConditionHeaderValue? header = response.Headers.RetryAfter;
        TimeSpan? wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
