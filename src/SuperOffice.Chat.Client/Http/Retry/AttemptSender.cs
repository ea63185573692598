using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// Sends one attempt of a call. It has a timeout and buffers the response, so that truncation is detected and retried.
/// </summary>
internal sealed class AttemptSender
{
    private readonly ChatClientSettings _settings;
    private readonly RetryPolicy _policy;
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;
    private readonly TimeProvider _time;
    private readonly AttemptTimeouts _timeouts;

    /// <param name="settings">The settings of the client.</param>
    /// <param name="policy">The limits of retries.</param>
    /// <param name="send">Passes a request to the next handler.</param>
    /// <param name="time">The clock.</param>
    public AttemptSender(
        ChatClientSettings settings,
        RetryPolicy policy,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        TimeProvider time)
    {
        _settings = settings;
        _policy = policy;
        _send = send;
        _time = time;
        _timeouts = new(time);
    }

    /// <summary>Sends an attempt. The result must be awaited once, because its state comes from a pool.</summary>
    /// <param name="request">The request.</param>
    /// <param name="call">The call.</param>
    /// <param name="previous">The attempt before, or null.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    /// <exception cref="ChatAgentConnectionException">The total timeout elapsed before the attempt.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Attempt> SendAsync(
        HttpRequestMessage request, ChatCall call, Attempt? previous, CancellationToken cancellationToken)
    {
        TimeSpan remaining = _policy.GetRemainingTime(call);
        if (remaining <= TimeSpan.Zero)
        {
            throw CallFailure.TotalTimeoutElapsed(call, _settings.TotalTimeout, previous);
        }

        bool isLimitedByTotal = remaining <= _settings.AttemptTimeout;
        using AttemptTimeout timeout = _timeouts.Start(isLimitedByTotal ? remaining : _settings.AttemptTimeout);
        using CancellationTokenRegistration link = timeout.Source.CancelWith(cancellationToken);
        HttpResponseMessage? response = null;
        int attempts = call.Attempts;
        int starts = TrackedBody.GetStartCount(request);
        call.Step = CallStep.Handlers;
        call.Enter();
        try
        {
            response = await _send(request, timeout.Token).ConfigureAwait(false);
            await BufferedResponse.LoadAsync(response, _settings.MaxResponseSize, _time, timeout.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                // The body of an error is optional, so that its loading ends without an exception.
                cancellationToken.ThrowIfCancellationRequested();
            }

            call.CompleteFirstAttempt(response);
            return Classify(call, response, attempts);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsAttemptFailure(exception))
        {
            bool timedOut = timeout.Token.IsCancellationRequested;
            Attempt failed = Classify(call, response?.StatusCode, exception, timedOut, attempts, TrackedBody.GetStartCount(request) > starts);
            if (timedOut && isLimitedByTotal && exception is not ChatAgentException)
            {
                failed = EndByTotalTimeout(call, failed, previous);
            }

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
            call.CompleteFirstAttempt(failure as ChatAgentException ?? CallFailure.NoResponse(call, failure));
        }
    }

    // An attempt that was canceled while it waited for another attempt must not release the other waiting attempts.
    private static bool MayHaveSent(ChatCall call, int attemptsBefore, Exception exception) =>
        exception is not OperationCanceledException && call.WasSent(attemptsBefore);

    // Reports the result of the previous attempt, or else what this one was waiting for before it was sent.
    private Attempt EndByTotalTimeout(ChatCall call, Attempt failed, Attempt? previous) =>
        new(
            null,
            CallFailure.TotalTimeoutElapsed(
                call, _settings.TotalTimeout, previous ?? (failed.Outcome == AttemptOutcome.NotSent ? failed : null), failed.Failure!.InnerException),
            AttemptOutcome.Final);

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

    private Attempt Classify(
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
            : CallFailure.NoResponse(call, exception, timedOut ? _settings.AttemptTimeout : null, wasUnsent: !wasSent);
        return new(null, failure, exception is ResponseTooLargeException ? AttemptOutcome.Final : outcome);
    }

    // Other exceptions come from handlers of the application, and are not retried. The platform throws a SocketException when a
    // connection is reset immediately after it is established.
    private static bool IsAttemptFailure(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or OperationCanceledException or ChatAgentException;
}
