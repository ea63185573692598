namespace SuperOffice.Chat.Client;

/// <summary>Represents the retry settings of a client.</summary>
/// <remarks>
/// A request whose retry could create a duplicate, such as saving a new session, is retried only when the first request was
/// definitely not processed.
/// </remarks>
public sealed class ChatRetryOptions
{
    internal const int MaxRetryAttemptsLimit = 20;

    private static readonly TimeSpan DefaultBaseDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan DefaultMaxDelay = TimeSpan.FromSeconds(10);

    /// <summary>Gets or sets the maximum number of retries of a call, in addition to the first attempt.</summary>
    /// <value>3 by default. From 0 to 20. 0 disables retries.</value>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>Gets or sets the delay before the first retry. The delay doubles with each retry, with jitter.</summary>
    /// <value>
    /// 500 milliseconds by default, or <see cref="MaxDelay"/> when that is shorter. Greater than zero and at most
    /// <see cref="MaxDelay"/>.
    /// </value>
    public TimeSpan BaseDelay
    {
        get => ExplicitBaseDelay ?? (MaxDelay < DefaultBaseDelay ? MaxDelay : DefaultBaseDelay);
        set => ExplicitBaseDelay = value;
    }

    /// <summary>
    /// Gets or sets the maximum delay between two attempts. When the server requests a longer delay with <c>Retry-After</c>, the
    /// call fails immediately with <see cref="ChatAgentRateLimitException"/>, which reports the requested delay.
    /// </summary>
    /// <value>
    /// 10 seconds by default, or <see cref="BaseDelay"/> when that is longer. Greater than zero and at most one hour.
    /// </value>
    /// <remarks>
    /// Up to 25 % of jitter is added to a delay that the server requests. Close to the maximum, up to 10 % is added, and the delay
    /// may then exceed the maximum.
    /// </remarks>
    public TimeSpan MaxDelay
    {
        get => ExplicitMaxDelay ?? (ExplicitBaseDelay > DefaultMaxDelay ? ExplicitBaseDelay.Value : DefaultMaxDelay);
        set => ExplicitMaxDelay = value;
    }

    /// <summary>Gets the value that the application set, or null when the default applies.</summary>
    internal TimeSpan? ExplicitBaseDelay { get; private set; }

    /// <inheritdoc cref="ExplicitBaseDelay"/>
    internal TimeSpan? ExplicitMaxDelay { get; private set; }
}
