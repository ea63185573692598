using System.Globalization;
using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Reads the <c>Retry-After</c> header.</summary>
internal static class RetryAfterHeader
{
    /// <summary>The maximum delay that is reported, in seconds: about 68 years, so that a caller can add it to a date.</summary>
    private const double MaxSeconds = int.MaxValue;

    /// <summary>Returns the requested delay, which is not negative, or null when the header is missing or invalid.</summary>
    /// <remarks>A date is compared with the date of the response, so that differing clocks do not matter.</remarks>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time)
    {
        RetryConditionHeaderValue? header = response.Headers.RetryAfter;
        TimeSpan? delay = header?.Delta ?? (header?.Date - (response.Headers.Date ?? time.GetUtcNow())) ?? ParseSeconds(response);
        return delay is null ? null : Clamp(delay.Value.TotalSeconds);
    }

    /// <summary>Returns the header as it was received, or null when it is missing.</summary>
    public static string? GetRawValue(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values) ? values.ToString() : null;

    /// <summary>
    /// Adds jitter to a requested delay, so that concurrent callers do not retry at the same time. The result is never shorter than the
    /// requested delay.
    /// </summary>
    /// <param name="delay">The requested delay.</param>
    /// <param name="maxDelay">The maximum delay. Up to 10 % of jitter is added to a delay close to it, which may then exceed it.</param>
    public static TimeSpan AddJitter(TimeSpan delay, TimeSpan maxDelay)
    {
        TimeSpan room = maxDelay - delay;
        TimeSpan quarter = delay / 4;
        TimeSpan maxJitter = room < delay / 10 ? delay / 10 : room < quarter ? room : quarter;
        return delay + Jitter.UpTo(maxJitter);
    }

    // The platform parses only integer seconds within the range of an Int32.
    private static TimeSpan? ParseSeconds(HttpResponseMessage response) =>
        GetRawValue(response) is { Length: > 0 } text
        && char.IsAsciiDigit(text[0])
        && double.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double seconds)
            ? Clamp(Math.Ceiling(seconds))
            : null;

    private static TimeSpan Clamp(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, MaxSeconds));
}
