using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Runs the attempts of a call. Each attempt has a timeout and buffers the response, so that truncation is detected and retried.
/// <see cref="RetryPipeline"/> runs the retries, and is entered only after a failure.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private readonly ChatClientSettings _settings;
    private readonly TimeProvider _time;
    private readonly AttemptTimeouts _timeouts;
    private readonly Lazy<RetryPipeline> _retries;

    public ResilienceHandler(ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        _settings = settings;
        _time = time;
        _timeouts = new(time);
        _retries = new(() => new RetryPipeline(this, settings, time, log));
    }

    // The state of a ValueTask may come from a pool; that of a Task may not.
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendPooledAsync(request, cancellationToken).AsTask();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> SendPooledAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Get(request);
        Attempt attempt = await AttemptAsync(request, call, null, cancellationToken).ConfigureAwait(false);
        if (GetMaxRetries(call) > 0 && ShouldRetry(attempt, call))
        {
            attempt = await _retries.Value.RunAsync(new RetryState(request, call, attempt, cancellationToken)).ConfigureAwait(false);
        }

        return attempt.GetResponse();
    }

    // Each caller awaits the result once, which a pooled builder requires.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<Attempt> AttemptAsync(
        HttpRequestMessage request, ChatCall call, Attempt? previous, CancellationToken cancellationToken)
    {
        TimeSpan remaining = GetRemainingTime(call);
        if (remaining <= TimeSpan.Zero)
        {
            throw CallFailure.TotalTimeoutElapsed(call, _settings.TotalTimeout, previous);
        }

        using AttemptTimeout timeout =
            _timeouts.Start(EnsurePositive(remaining < _settings.AttemptTimeout ? remaining : _settings.AttemptTimeout));
        using CancellationTokenRegistration link = timeout.Source.CancelWith(cancellationToken);
        HttpResponseMessage? response = null;
        int attempts = call.Attempts;
        int starts = TrackedBody.GetStartCount(request);
        call.Enter();
        try
        {
            response = await base.SendAsync(request, timeout.Token).ConfigureAwait(false);
            await BufferedResponse.LoadAsync(response, _settings.MaxResponseSize, _time, timeout.Token).ConfigureAwait(false);
            call.CompleteFirstAttempt(response);
            return Classify(call, response, attempts);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsAttemptFailure(exception))
        {
            // When the total timeout elapses, report the cause of the previous attempt.
            bool timedOut = timeout.Token.IsCancellationRequested;
            Attempt failed = timedOut && previous is { Failure: ChatAgentConnectionException } && GetRemainingTime(call) <= TimeSpan.Zero
                ? TotalTimeoutElapsed(call, previous, attempts)
                : Classify(call, response?.StatusCode, exception, timedOut, attempts, TrackedBody.GetStartCount(request) > starts);
            if (failed.Failure is { } failure)
            {
                CompleteFirstAttempt(call, response is not null || MayHaveSent(call, attempts, exception), failure);
            }

            response?.Dispose();
            return failed;
        }
        catch (Exception exception)
        {
            // Canceled by the caller, or thrown by a handler of the application, which may retry.
            call.RecordUnknownOutcomeIfSent(attempts);
            CompleteFirstAttempt(call, response is not null || MayHaveSent(call, attempts, exception), exception);
            response?.Dispose();
            throw;
        }
        finally
        {
            call.Leave();
        }
    }

    // Only the attempt that was sent sets the result, not the attempts that wait for it.
    private static void CompleteFirstAttempt(ChatCall call, bool wasSent, Exception failure)
    {
        if (wasSent && call.SendOnce is not null)
        {
            call.CompleteFirstAttempt(failure as ChatAgentException ?? CallFailure.NoResponse(call, failure, isTimeout: false));
        }
    }

    // An attempt that was canceled while it waited for another attempt must not release the other waiting attempts.
    private static bool MayHaveSent(ChatCall call, int attemptsBefore, Exception exception) =>
        exception is not OperationCanceledException && call.WasSent(attemptsBefore);

    private Attempt TotalTimeoutElapsed(ChatCall call, Attempt? previous, int attemptsBefore)
    {
        call.RecordUnknownOutcomeIfSent(attemptsBefore);
        return new(null, CallFailure.TotalTimeoutElapsed(call, _settings.TotalTimeout, previous), AttemptOutcome.Final);
    }

    private static Attempt Classify(ChatCall call, HttpResponseMessage response, int attemptsBefore)
    {
        AttemptOutcome outcome = ResponseBytes.IsTruncated(response, requiresBody: !call.Operation.IsVoid) ? AttemptOutcome.Unknown : AttemptClassifier.Classify(response.StatusCode);
        if (outcome is AttemptOutcome.Unknown or AttemptOutcome.Unavailable && !call.WasSent(attemptsBefore))
        {
            // A handler of the application responded instead of the server.
            outcome = outcome == AttemptOutcome.Unavailable ? AttemptOutcome.RateLimited : AttemptOutcome.NotSent;
        }

        if (outcome is AttemptOutcome.Unknown or AttemptOutcome.Unavailable)
        {
            call.RecordUnknownOutcome();
        }

        return new(response, null, outcome);
    }

    private static Attempt Classify(
        ChatCall call, HttpStatusCode? status, Exception exception, bool timedOut, int attemptsBefore, bool wasStarted)
    {
        if (exception is ChatAgentException)
        {
            return new(null, exception, AttemptOutcome.Final);
        }

        bool wasSent = call.WasSent(attemptsBefore);
        AttemptOutcome outcome = wasSent ? AttemptClassifier.Classify(exception, wasStarted)
            : timedOut || call.Attempts == attemptsBefore || AttemptClassifier.IsTransient(exception) ? AttemptOutcome.NotSent
            : AttemptOutcome.Final;
        if (outcome == AttemptOutcome.Unknown)
        {
            call.RecordUnknownOutcome();
        }

        ChatAgentException failure = status is { } received && !timedOut
            ? CallFailure.TruncatedResponse(call, received, exception)
            : CallFailure.NoResponse(call, exception, timedOut, wasUnsent: !wasSent);
        return new(null, failure, exception is ResponseTooLargeException ? AttemptOutcome.Final : outcome);
    }

    // Other exceptions come from handlers of the application, and are not retried. The platform throws a SocketException when a
    // connection is reset immediately after it is established.
    private static bool IsAttemptFailure(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or OperationCanceledException or ChatAgentException;

    private static TimeSpan EnsurePositive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1);

    /// <summary>Creates a source that is canceled when the total timeout of the call elapses.</summary>
    internal CancellationTokenSource CreateTotalTimeout(ChatCall call) => new(EnsurePositive(GetRemainingTime(call)), _time);

    internal TimeSpan GetRemainingTime(ChatCall call) => _settings.TotalTimeout - _time.GetElapsedTime(call.Started);

    /// <summary>Returns the delay that the server requested, or null to use exponential backoff.</summary>
    /// <remarks>The <c>Retry-After</c> header is used only for 429 and 503.</remarks>
    internal TimeSpan? GetRetryAfter(Attempt attempt) =>
        attempt is { Outcome: AttemptOutcome.RateLimited or AttemptOutcome.Unavailable, Response: { } response }
        && RetryAfterHeader.Read(response, _time) is { } delay && delay > TimeSpan.Zero
            ? delay
            : null;

    internal int GetMaxRetries(ChatCall call) => call.Options?.MaxRetryAttempts ?? _settings.MaxRetryAttempts;

    internal bool ShouldRetry(Attempt attempt, ChatCall call) => attempt.Outcome switch
    {
        AttemptOutcome.NotSent => true,
        AttemptOutcome.RateLimited => IsWithinLimits(GetRetryAfter(attempt), call),
        AttemptOutcome.Unavailable => call.Operation.IsRetryable && IsWithinLimits(GetRetryAfter(attempt), call),
        AttemptOutcome.Unknown => call.Operation.IsRetryable,
        _ => false,
    };

    private bool IsWithinLimits(TimeSpan? retryAfter, ChatCall call) =>
        retryAfter is null || (retryAfter <= _settings.MaxDelay && retryAfter < GetRemainingTime(call));
}
