using System.Globalization;
using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Http;

internal static class RetryAfterHeader
{
    /// <summary>The longest wait that is reported, in seconds: about 68 years, so that a caller can add it to a date.</summary>
    private const double LongestSeconds = int.MaxValue;

    /// <summary>How long the server asks to wait, never negative; null when it does not say, or says nonsense.</summary>
    /// <remarks>A date is compared with the date of the response, so that a wrong clock on either side does not matter.</remarks>
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider time)
    {
        RetryConditionHeaderValue? header = response.Headers.RetryAfter;
        TimeSpan? wait = header?.Delta ?? (header?.Date - (response.Headers.Date ?? time.GetUtcNow())) ?? Unparsed(response);
        return wait is null ? null : Clamped(wait.Value.TotalSeconds);
    }

    /// <summary>The header as it was received; null when there is none.</summary>
    public static string? TextOf(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values) ? values.ToString() : null;

    /// <summary>
    /// Adds jitter to a stated wait, so that callers released together do not return together. Never below the stated wait.
    /// </summary>
    /// <param name="wait">The stated wait.</param>
    /// <param name="longest">The longest wait that is wanted. A wait near it is spread by a tenth nevertheless.</param>
    public static TimeSpan Spread(TimeSpan wait, TimeSpan longest)
    {
        TimeSpan room = longest - wait;
        TimeSpan quarter = wait / 4;
        TimeSpan spread = room < wait / 10 ? wait / 10 : room < quarter ? room : quarter;
        return wait + Jitter.UpTo(spread);
    }

    // The platform reads whole seconds up to an int32 only.
    private static TimeSpan? Unparsed(HttpResponseMessage response) =>
        TextOf(response) is { Length: > 0 } text
        && char.IsAsciiDigit(text[0])
        && double.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double seconds)
            ? Clamped(Math.Ceiling(seconds))
            : null;

    private static TimeSpan Clamped(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestSeconds));
}
