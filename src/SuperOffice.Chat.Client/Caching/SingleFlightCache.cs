using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client;

/// <summary>Caches a value and renews it with at most one concurrent renewal. All waiters share its result.</summary>
/// <remarks>
/// A canceled waiter does not cancel the renewal. Failures are not cached: the next caller starts a new renewal, after a
/// growing delay when failures follow each other.
/// </remarks>
internal sealed class SingleFlightCache<T>
    where T : class
{
    private static readonly TimeSpan MaximumDelay = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time;
    private readonly TimeSpan _renewalTimeout;
    private readonly Func<T?, CancellationToken, Task<T>> _renew;
    private readonly Func<T?, OperationCanceledException, T> _onTimeout;
    private readonly Lock _gate = new();
    private T? _value;
    private Task<T>? _renewal;
    private int _failures;
    private ExceptionDispatchInfo? _failure;
    private long _failedAt;

    /// <param name="time">The clock.</param>
    /// <param name="renewalTimeout">The timeout of a renewal.</param>
    /// <param name="renew">Creates a value. Its argument is the previous value, or null.</param>
    /// <param name="onTimeout">Returns the value to use when a renewal timed out, or throws.</param>
    /// <param name="initialValue">The initial value, or null.</param>
    public SingleFlightCache(
        TimeProvider time,
        TimeSpan renewalTimeout,
        Func<T?, CancellationToken, Task<T>> renew,
        Func<T?, OperationCanceledException, T> onTimeout,
        T? initialValue = null)
    {
        _onTimeout = onTimeout;
        _time = time;
        _renewalTimeout = renewalTimeout;
        _renew = renew;
        _value = initialValue;
    }

    /// <summary>Gets the cached value, which may be expired, or null.</summary>
    public T? Value => Volatile.Read(ref _value);

    /// <summary>Gets a value indicating whether there is no value and no renewal in progress.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _value is null && _renewal is null;
            }
        }
    }

    /// <summary>
    /// Gets a value indicating whether the cache is empty and its last failure no longer delays a renewal. Such a cache can be
    /// discarded.
    /// </summary>
    public bool IsDiscardable
    {
        get
        {
            lock (_gate)
            {
                return _value is null && _renewal is null && _failures > 0 && !HasFailedWithin(MaximumDelay);
            }
        }
    }

    /// <summary>
    /// Returns the delay before the next renewal. A single failure may be accidental and causes no delay; subsequent failures
    /// cause a delay of 1, 2, 4 and at most 30 seconds.
    /// </summary>
    public static TimeSpan GetDelay(int failures) => failures < 2
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(MaximumDelay.TotalSeconds, Math.Pow(2, failures - 2)));

    /// <summary>Starts or joins a renewal and waits for it. Returns the cached value if it has become valid in the meantime.</summary>
    public async Task<T> RenewAsync(Func<T, bool> isValid, CancellationToken cancellationToken)
    {
        Task<T> renewal;
        lock (_gate)
        {
            if (_value is { } value && isValid(value))
            {
                return value;
            }

            if (_renewal is null && HasFailedWithin(GetDelay(_failures)))
            {
                _failure!.Throw();
            }

            renewal = _renewal ??= Start();
        }

        return await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a renewal unless one is in progress or has failed recently. Does not wait for it.</summary>
    public void RenewInBackground()
    {
        lock (_gate)
        {
            if (!HasFailedWithin(MaximumDelay))
            {
                _renewal ??= Start();
            }
        }
    }

    // Does not capture the execution context and the trace of the request that starts the renewal, and runs outside its lock.
    private Task<T> Start()
    {
        using AsyncFlowControl flow = ExecutionContext.SuppressFlow();
        Task<T> renewal = Task.Run(RenewAsync);

        // Observes the exception in case that no caller is waiting.
        _ = renewal.ContinueWith(
            static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return renewal;
    }

    private async Task<T> RenewAsync()
    {
        try
        {
            T renewed = await RenewWithTimeoutAsync(Volatile.Read(ref _value)).ConfigureAwait(false);
            lock (_gate)
            {
                Volatile.Write(ref _value, renewed);
                _renewal = null;
                _failures = 0;
            }

            return renewed;
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _renewal = null;
                _failures++;
                _failure = ExceptionDispatchInfo.Capture(exception);
                _failedAt = _time.GetTimestamp();
            }

            throw;
        }
    }

    // A renewal may ignore its token or block its thread. It is then abandoned, and its late result is ignored.
    private async Task<T> RenewWithTimeoutAsync(T? previous)
    {
        using CancellationTokenSource timeout = _time.CreateCancellationTokenSource(_renewalTimeout);
        CancellationToken token = timeout.Token;
        try
        {
            return await Task.Run(() => _renew(previous, token), CancellationToken.None).WaitOrAbandonAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (token.IsCancellationRequested)
        {
            return _onTimeout(previous, exception);
        }
    }

    // Uses elapsed time instead of the system clock: correcting a wrong clock is a typical cause of failures.
    private bool HasFailedWithin(TimeSpan delay) => _failures > 0 && _time.GetElapsedTime(_failedAt) < delay;
}
