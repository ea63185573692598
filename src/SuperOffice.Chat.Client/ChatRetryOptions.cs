namespace SuperOffice.Chat.Client;

/// <summary>How failed calls are repeated. Only what cannot make a second session is ever repeated.</summary>
public sealed class ChatRetryOptions
{
    /// <summary>How often a call is repeated at the most after its first try.</summary>
    /// <value>3 by default; 0 to 20. 0 switches repeats off.</value>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>Wait before the first repeat; it doubles with each one, and is spread at random.</summary>
    /// <value>500 milliseconds by default; more than zero, and not above <see cref="MaxDelay"/>.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Longest wait between two tries. A server that asks for more (<c>Retry-After</c>) is not waited for: the call
    /// fails at once with <see cref="ChatAgentRateLimitException"/>, which has the value.
    /// </summary>
    /// <value>10 seconds by default; more than zero, at most an hour.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);
}
