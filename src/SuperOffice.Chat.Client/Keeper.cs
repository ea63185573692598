using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client;

/// <summary>Keeps one value, and sees to it that one renewal at a time serves all who wait for it.</summary>
/// <remarks>
/// Who gives up waiting disturbs no other. A failure is not kept: the next one renews again, after a growing pause when
/// failures follow each other.
/// </remarks>
internal sealed class Keeper<T>
    where T : class
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time;
    private readonly TimeSpan _timeForRenewal;
    private readonly Func<T?, CancellationToken, Task<T>> _renew;
    private readonly Func<T?, OperationCanceledException, T> _onTimeout;
    private readonly Lock _gate = new();
    private T? _kept;
    private Task<T>? _renewal;
    private int _failures;
    private ExceptionDispatchInfo? _failure;
    private long _failedAt;

    /// <param name="time">The clock.</param>
    /// <param name="timeForRenewal">How long a renewal may take.</param>
    /// <param name="renew">Gets a value in the place of one that is no longer good, if there was one.</param>
    /// <param name="onTimeout">Returns the value to use, or throws, when a renewal did not finish in time.</param>
    /// <param name="first">What is kept at the begin.</param>
    public Keeper(
        TimeProvider time,
        TimeSpan timeForRenewal,
        Func<T?, CancellationToken, Task<T>> renew,
        Func<T?, OperationCanceledException, T> onTimeout,
        T? first = null)
    {
        _onTimeout = onTimeout;
        _time = time;
        _timeForRenewal = timeForRenewal;
        _renew = renew;
        _kept = first;
    }

    /// <summary>What is kept, good or not.</summary>
    public T? Kept => Volatile.Read(ref _kept);

    /// <summary>Waits for the renewal, unless a good value has come meanwhile.</summary>
    public async Task<T> RenewAsync(Func<T, bool> isGood, CancellationToken cancellationToken)
    {
        Task<T> renewal;
        lock (_gate)
        {
            if (_kept is { } kept && isGood(kept))
            {
                return kept;
            }

            if (_renewal is null && IsFailedSince(Pause(_failures)))
            {
                _failure!.Throw();
            }

            renewal = _renewal ??= Start();
        }

        return await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>True when there is no value and no renewal in progress.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _kept is null && _renewal is null;
            }
        }
    }

    /// <summary>True when it failed long ago and nobody has asked since: nothing is lost with it.</summary>
    public bool IsForgotten
    {
        get
        {
            lock (_gate)
            {
                return _kept is null && _renewal is null && _failures > 0 && !IsFailedSince(LongestPause);
            }
        }
    }

    public void RenewInTheBackground()
    {
        lock (_gate)
        {
            if (!IsFailedSince(LongestPause))
            {
                _renewal ??= Start();
            }
        }
    }

    // Apart from the request that happens to be the first: from its lock, its context and its trace.
    private Task<T> Start()
    {
        using AsyncFlowControl flow = ExecutionContext.SuppressFlow();
        Task<T> renewal = Task.Run(RenewAsync);

        // Nobody may be waiting: its failure is known to the keeper all the same.
        _ = renewal.ContinueWith(
            static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return renewal;
    }

    private async Task<T> RenewAsync()
    {
        try
        {
            T renewed = await RenewInTimeAsync(Volatile.Read(ref _kept)).ConfigureAwait(false);
            lock (_gate)
            {
                Volatile.Write(ref _kept, renewed);
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

    // The renewal may ignore its token, or block its thread. It is then abandoned, and its late result is ignored.
    private async Task<T> RenewInTimeAsync(T? old)
    {
        using CancellationTokenSource limit = new(_timeForRenewal, _time);
        CancellationToken token = limit.Token;
        try
        {
            return await Task.Run(() => _renew(old, token), CancellationToken.None).WaitOrAbandonAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (token.IsCancellationRequested)
        {
            return _onTimeout(old, exception);
        }
    }

    // By time passed, not by the clock: that it is wrong, and then set right, is a cause of failures.
    private bool IsFailedSince(TimeSpan pause) => _failures > 0 && _time.GetElapsedTime(_failedAt) < pause;

    // One failure may be chance; from the second on the other side is left in peace for 1, 2, 4 ... 30 seconds.
    public static TimeSpan Pause(int failures) => failures < 2
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, failures - 2)));
}
