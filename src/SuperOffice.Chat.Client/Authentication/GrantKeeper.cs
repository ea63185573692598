using System.Runtime.ExceptionServices;

namespace SuperOffice.Chat.Client;

/// <summary>Keeps one grant, and sees to it that one renewal at a time serves all who wait for it.</summary>
internal sealed class GrantKeeper
{
    private static readonly TimeSpan TimeForRenewal = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time;
    private readonly Func<ChatAuthorization?, CancellationToken, Task<ChatGrant>> _renew;
    private readonly Lock _gate = new();
    private HeldGrant? _held;
    private Task<HeldGrant>? _renewal;
    private int _failures;
    private ExceptionDispatchInfo? _failure;
    private DateTimeOffset _failedAt;

    /// <param name="time">The clock.</param>
    /// <param name="renew">Gets a grant in the place of one that is no longer good, if there was one.</param>
    public GrantKeeper(TimeProvider time, Func<ChatAuthorization?, CancellationToken, Task<ChatGrant>> renew)
    {
        _time = time;
        _renew = renew;
    }

    public ValueTask<ChatAuthorization> GetAsync(ChatAuthorization? refused, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _time.GetUtcNow();
        if (Volatile.Read(ref _held) is not { } held || !IsGood(held, refused, now))
        {
            return new(RenewedAsync(refused, now, cancellationToken));
        }

        held.Use(now);
        if (held.IsDue(now))
        {
            RenewInTheBackground(now);
        }

        return new(held.Authorization);
    }

    // A refusal of an older value says nothing about the one that is held now.
    private static bool IsGood(HeldGrant held, ChatAuthorization? refused, DateTimeOffset now) =>
        held.IsUsable(now) && !held.Authorization.Equals(refused);

    private async Task<ChatAuthorization> RenewedAsync(
        ChatAuthorization? refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Task<HeldGrant> renewal;
        lock (_gate)
        {
            if (_held is { } held && IsGood(held, refused, now))
            {
                return held.Authorization;
            }

            if (_renewal is null && now < _failedAt + Pause(_failures))
            {
                _failure!.Throw();
            }

            renewal = _renewal ??= Start();
        }

        HeldGrant renewed = await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
        return renewed.Authorization;
    }

    private void RenewInTheBackground(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_failures == 0 || now >= _failedAt + LongestPause)
            {
                _renewal ??= Start();
            }
        }
    }

    // Apart from the request that happens to be the first: from its lock, its context and its trace.
    private Task<HeldGrant> Start()
    {
        using AsyncFlowControl flow = ExecutionContext.SuppressFlow();
        Task<HeldGrant> renewal = Task.Run(RenewAsync);

        // Nobody may be waiting: its failure is known to the keeper all the same.
        _ = renewal.ContinueWith(
            static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return renewal;
    }

    private async Task<HeldGrant> RenewAsync()
    {
        try
        {
            HeldGrant held = new(await NextAsync().ConfigureAwait(false), _time.GetUtcNow());
            lock (_gate)
            {
                Volatile.Write(ref _held, held);
                _renewal = null;
                _failures = 0;
            }

            return held;
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _renewal = null;
                _failures++;
                _failure = ExceptionDispatchInfo.Capture(exception);
                _failedAt = _time.GetUtcNow();
            }

            throw;
        }
    }

    private async Task<ChatGrant> NextAsync()
    {
        using CancellationTokenSource limit = new(TimeForRenewal, _time);
        try
        {
            return await _renew(Volatile.Read(ref _held)?.Authorization, limit.Token).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The renewal gave null.");
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested)
        {
            throw new ChatSignInException($"The sign-in did not end within {TimeForRenewal.TotalSeconds:0} seconds.", exception);
        }
    }

    // One failure may be chance; from the second on the sign-in is left in peace for 1, 2, 4 ... 30 seconds.
    private static TimeSpan Pause(int failures) => failures < 2
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, failures - 2)));
}
