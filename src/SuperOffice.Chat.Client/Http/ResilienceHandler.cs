using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Makes the tries of a call: each within its time and with its answer read whole, so that a cut one is noticed here.
/// <see cref="Repeats"/> decides when the next one is due, and is entered only after a failure.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private readonly ChatClientSettings _settings;
    private readonly TimeProvider _time;
    private readonly AttemptTimeouts _timeouts;
    private readonly Lazy<Repeats> _repeats;

    public ResilienceHandler(ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        _settings = settings;
        _time = time;
        _timeouts = new(time);
        _repeats = new(() => new Repeats(this, settings, time, log));
    }

    // The state of a ValueTask may come from a pool; that of a Task may not.
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendPooledAsync(request, cancellationToken).AsTask();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> SendPooledAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Of(request);
        Attempt attempt = await TryAsync(request, call, null, cancellationToken).ConfigureAwait(false);
        if (MaxRetries(call) > 0 && MayRepeat(attempt, call))
        {
            attempt = await _repeats.Value.RunAsync(new Repeat(request, call, attempt, cancellationToken)).ConfigureAwait(false);
        }

        return attempt.Finish();
    }

    // Awaited once by each of its callers, so that its state may come from a pool.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<Attempt> TryAsync(
        HttpRequestMessage request, ChatCall call, Attempt? previous, CancellationToken cancellationToken)
    {
        TimeSpan remaining = Remaining(call);
        if (remaining <= TimeSpan.Zero)
        {
            throw CallFailure.OutOfTime(call, _settings.TotalTimeout, previous);
        }

        using AttemptTimeout limit =
            _timeouts.Start(Positive(remaining < _settings.AttemptTimeout ? remaining : _settings.AttemptTimeout));
        using CancellationTokenRegistration link = limit.Source.CancelWith(cancellationToken);
        HttpResponseMessage? response = null;
        int attempts = call.Attempts;
        int starts = TrackedBody.StartsOf(request);
        call.Enter();
        try
        {
            response = await base.SendAsync(request, limit.Token).ConfigureAwait(false);
            await BufferedAnswer.LoadAsync(response, _settings.MaxResponseSize, _time, limit.Token).ConfigureAwait(false);
            call.SettleAnswered(response);
            return Judge(call, response, attempts);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsFailureOfTheTry(exception))
        {
            // A wait that the total timeout ended hides why the attempt before it failed.
            bool timedOut = limit.Token.IsCancellationRequested;
            Attempt failed = timedOut && previous is { Failure: ChatAgentConnectionException } && Remaining(call) <= TimeSpan.Zero
                ? OutOfTime(call, previous, IsSent(call, attempts))
                : Judge(call, response?.StatusCode, exception, timedOut, attempts, TrackedBody.StartsOf(request) > starts);
            if (failed.Failure is { } failure)
            {
                SettleAnswered(call, response is not null || MayHaveSent(call, attempts, exception), failure);
            }

            response?.Dispose();
            return failed;
        }
        catch (Exception exception)
        {
            // Given up by the caller, or by a handler of the application, which may well try again.
            call.InDoubt |= IsSent(call, attempts);
            SettleAnswered(call, response is not null || MayHaveSent(call, attempts, exception), exception);
            response?.Dispose();
            throw;
        }
        finally
        {
            call.Leave();
        }
    }

    // Only by the attempt that was sent: one that waits for it has nothing to say.
    private static void SettleAnswered(ChatCall call, bool wasSent, Exception failure)
    {
        if (wasSent && call.Settled is not null)
        {
            call.SettleAnswered(failure as ChatAgentException ?? CallFailure.NoAnswer(call, failure, isTimeout: false));
        }
    }

    // An attempt that waited for another one until it was canceled must not end the wait of the others.
    private static bool MayHaveSent(ChatCall call, int attemptsBefore, Exception exception) =>
        exception is not OperationCanceledException && IsSent(call, attemptsBefore);

    private Attempt OutOfTime(ChatCall call, Attempt? previous, bool wasSent)
    {
        call.InDoubt |= wasSent;
        return new(null, CallFailure.OutOfTime(call, _settings.TotalTimeout, previous), Verdict.Decided);
    }

    private static Attempt Judge(ChatCall call, HttpResponseMessage response, int attemptsBefore)
    {
        Verdict verdict = AnswerBytes.AreCut(response, call.Operation) ? Verdict.Doubtful : AttemptJudge.Of(response.StatusCode);
        if (verdict is Verdict.Doubtful or Verdict.Busy && !IsSent(call, attemptsBefore))
        {
            // A handler of the application responded instead of the server.
            verdict = verdict == Verdict.Busy ? Verdict.TurnedAway : Verdict.NotSent;
        }

        call.InDoubt |= verdict is Verdict.Doubtful or Verdict.Busy;
        return new(response, null, verdict);
    }

    private static Attempt Judge(
        ChatCall call, HttpStatusCode? status, Exception exception, bool timedOut, int attemptsBefore, bool wasStarted)
    {
        if (exception is ChatAgentException)
        {
            return new(null, exception, Verdict.Decided);
        }

        bool wasSent = IsSent(call, attemptsBefore);
        Verdict verdict = wasSent ? AttemptJudge.Of(exception, wasStarted)
            : timedOut || call.Attempts == attemptsBefore || AttemptJudge.IsTransient(exception) ? Verdict.NotSent
            : Verdict.Decided;
        call.InDoubt |= verdict == Verdict.Doubtful;
        ChatAgentException failure = status is { } answered && !timedOut
            ? CallFailure.CutAnswer(call, answered, exception)
            : CallFailure.NoAnswer(call, exception, timedOut, wasUnsent: !wasSent);
        return new(null, failure, exception is AnswerTooLongException ? Verdict.Decided : verdict);
    }

    // A second attempt of a request that must be sent once gets the result of the first.
    private static bool IsSent(ChatCall call, int attemptsBefore) =>
        (call.Attempts > attemptsBefore && !call.IsUntouched) || call.Settled is not null;

    // What a handler of the application throws for reasons of its own is not ours to judge. Of a connection that is reset as
    // soon as it is there the platform throws what the socket threw.
    private static bool IsFailureOfTheTry(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or OperationCanceledException or ChatAgentException;

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1);

    /// <summary>Cancels itself when the time for the call is over.</summary>
    internal CancellationTokenSource TimeLeft(ChatCall call) => new(Positive(Remaining(call)), _time);

    internal TimeSpan Remaining(ChatCall call) => _settings.TotalTimeout - _time.GetElapsedTime(call.Started);

    /// <summary>Gets the delay that the server asked for; null selects the exponential backoff.</summary>
    /// <remarks>Only a rejected request (429, 503) is delayed by its <c>Retry-After</c> header.</remarks>
    internal TimeSpan? RetryAfter(Attempt attempt) =>
        attempt is { Verdict: Verdict.TurnedAway or Verdict.Busy, Response: { } response }
        && RetryAfterHeader.Of(response, _time) is { } wait && wait > TimeSpan.Zero
            ? wait
            : null;

    internal int MaxRetries(ChatCall call) => call.Options?.MaxRetryAttempts ?? _settings.MaxRetryAttempts;

    internal bool MayRepeat(Attempt attempt, ChatCall call) => attempt.Verdict switch
    {
        Verdict.NotSent => true,
        Verdict.TurnedAway => IsWorthWaitingFor(RetryAfter(attempt), call),
        Verdict.Busy => call.Operation.IsRepeatable && IsWorthWaitingFor(RetryAfter(attempt), call),
        Verdict.Doubtful => call.Operation.IsRepeatable,
        _ => false,
    };

    private bool IsWorthWaitingFor(TimeSpan? retryAfter, ChatCall call) =>
        retryAfter is null || (retryAfter <= _settings.MaxDelay && retryAfter < Remaining(call));
}
