namespace SuperOffice.Chat.Client;

/// <summary>How failed calls are repeated. Only what cannot make a second session is ever repeated.</summary>
public sealed class ChatRetryOptions
{
    internal const int MostRetryAttempts = 20;

    private static readonly TimeSpan DefaultBaseDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan DefaultMaxDelay = TimeSpan.FromSeconds(10);

    /// <summary>How often a call is repeated at the most after its first try.</summary>
    /// <value>3 by default; 0 to 20. 0 switches repeats off.</value>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>Wait before the first repeat; it doubles with each one, and is spread at random.</summary>
    /// <value>
    /// 500 milliseconds by default, or <see cref="MaxDelay"/> when that is shorter; more than zero, and not above
    /// <see cref="MaxDelay"/>.
    /// </value>
    public TimeSpan BaseDelay
    {
        get => GivenBaseDelay ?? (MaxDelay < DefaultBaseDelay ? MaxDelay : DefaultBaseDelay);
        set => GivenBaseDelay = value;
    }

    /// <summary>
    /// Longest wait between two tries. A server that asks for more (<c>Retry-After</c>) is not waited for: the call
    /// fails at once with <see cref="ChatAgentRateLimitException"/>, which has the value. Jitter of up to a quarter
    /// is added to a wait that the server asks for; near this limit it is a tenth, which may exceed the limit.
    /// </summary>
    /// <value>
    /// 10 seconds by default, or <see cref="BaseDelay"/> when a longer one is set; more than zero, at most an hour.
    /// </value>
    public TimeSpan MaxDelay
    {
        get => GivenMaxDelay ?? (GivenBaseDelay > DefaultMaxDelay ? GivenBaseDelay.Value : DefaultMaxDelay);
        set => GivenMaxDelay = value;
    }

    /// <summary>Gets the value that the application set; null when the default applies.</summary>
    internal TimeSpan? GivenBaseDelay { get; private set; }

    /// <inheritdoc cref="GivenBaseDelay"/>
    internal TimeSpan? GivenMaxDelay { get; private set; }
}
