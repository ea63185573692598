namespace SuperOffice.Chat.Client.Http;

/// <summary>Decides whether an attempt is retried, after which delay, and how much time a call has left.</summary>
internal sealed class RetryPolicy(ChatClientSettings settings, TimeProvider time)
{
    private readonly ChatClientSettings _settings = settings;
    private readonly TimeProvider _time = time;

    public int GetMaxRetries(ChatCall call) => call.Options?.MaxRetryAttempts ?? _settings.MaxRetryAttempts;

    /// <summary>Returns the rest of the total timeout.</summary>
    public TimeSpan GetRemainingTime(ChatCall call) => _settings.TotalTimeout - _time.GetElapsedTime(call.TimeoutStarted);

    /// <summary>Creates a source that is canceled when the total timeout of the call elapses.</summary>
    public CancellationTokenSource CreateTotalTimeout(ChatCall call)
    {
        TimeSpan remaining = GetRemainingTime(call);
        return _time.CreateCancellationTokenSource(remaining > TimeSpan.Zero ? remaining : TimeSpan.FromMilliseconds(1));
    }

    /// <summary>Determines whether the outcome of an attempt allows another. The number of attempts is not considered.</summary>
    public bool ShouldRetry(Attempt attempt, ChatCall call) => attempt.Outcome switch
    {
        AttemptOutcome.NotSent => true,
        AttemptOutcome.RateLimited => IsWithinLimits(GetRetryAfter(attempt), call),
        AttemptOutcome.Unavailable => call.Operation.IsRetryable && IsWithinLimits(GetRetryAfter(attempt), call),
        AttemptOutcome.Unknown => call.Operation.IsRetryable,
        _ => false,
    };

    /// <summary>Returns the delay before a retry, with jitter, or null to use exponential backoff.</summary>
    public TimeSpan? GetDelay(Attempt attempt, ChatCall call)
    {
        if (GetRetryAfter(attempt) is not { } delay)
        {
            return null;
        }

        TimeSpan delayWithJitter = RetryAfterHeader.AddJitter(delay, _settings.MaxDelay);
        return delayWithJitter < GetRemainingTime(call) ? delayWithJitter : delay;
    }

    // The Retry-After header is used only for 429 and 503.
    private TimeSpan? GetRetryAfter(Attempt attempt) =>
        attempt is { Outcome: AttemptOutcome.RateLimited or AttemptOutcome.Unavailable, Response: { } response }
        && RetryAfterHeader.Read(response, _time) is { } delay && delay > TimeSpan.Zero
            ? delay
            : null;

    private bool IsWithinLimits(TimeSpan? retryAfter, ChatCall call) =>
        retryAfter is null || (retryAfter <= _settings.MaxDelay && retryAfter < GetRemainingTime(call));
}
