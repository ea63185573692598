using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The last handler before the network. An application may wrap every client in a repeating handler of its own, around
/// ours or within: here a request that must not be repeated goes out once, and any second try gets the first failure.
/// And nothing goes out to any other host than the tenant's own.
/// </summary>
internal sealed class SendOnceHandler : DelegatingHandler
{
    private readonly TimeProvider _time;
    private readonly ChatLog _log;

    public SendOnceHandler(TimeProvider time, ChatLog log)
    {
        _time = time;
        _log = log;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Of(request);
        RefuseOtherHosts(request.RequestUri!, call.TenantRoot);

        // A POST without a body would be sent again by the platform itself when a kept-alive connection breaks, after
        // the server may have worked on it. With a body, even an empty one, it is not.
        request.Content ??= new EmptyBody();
        if (!call.Operation.Writes)
        {
            call.BeginAttempt(request);
            return SendReadAsync(request, cancellationToken);
        }

        if (call.Operation.IsRepeatable)
        {
            call.BeginAttempt(request);
            return SendWriteAsync(request, call, cancellationToken);
        }

        return call.TryClaim() ? BeginOnceAsync(request, call, cancellationToken) : FollowAsync(request, call, cancellationToken);
    }

    private Task<HttpResponseMessage> BeginOnceAsync(HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        call.BeginAttempt(request);
        return SendOnceAsync(request, call, cancellationToken);
    }

    // A handler of the application sent a second attempt: it gets the outcome of the first, which may be in progress.
    private async Task<HttpResponseMessage> FollowAsync(HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (call.WhenSettled() is { } settled)
            {
                await settled.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            if (call.TryClaim())
            {
                // The server definitely did not process the first attempt.
                return await BeginOnceAsync(request, call, cancellationToken).ConfigureAwait(false);
            }

            if (call.Settled is { Waiters: null } outcome && !ReferenceEquals(outcome, SettledTry.UnderWay))
            {
                _log.SecondAttemptSuppressed(call);
                return outcome.Replay(request, call);
            }
        }
    }

    private async Task<HttpResponseMessage> SendReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        DecompressedContent.Replace(response);
        return response;
    }

    // A handler of the application within ours may repeat it, and show only what came last: the doubt is noted here.
    private async Task<HttpResponseMessage> SendWriteAsync(
        HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        int starts = TrackedBody.StartsOf(request);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            DecompressedContent.Replace(response);
            call.IsUntouched = AttemptJudge.IsSurelyUntouched(response.StatusCode);
            call.InDoubt |= AttemptJudge.Of(response.StatusCode) is Verdict.Doubtful or Verdict.Busy;
            return response;
        }
        catch (Exception exception)
        {
            call.IsUntouched = IsUnsent(request, starts, exception);
            call.InDoubt |= !call.IsUntouched;
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        int starts = TrackedBody.StartsOf(request);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            DecompressedContent.Replace(response);
            call.IsUntouched = AttemptJudge.IsSurelyUntouched(response.StatusCode);
            if (call.IsUntouched)
            {
                call.Settle(null);
            }
            else if (!response.IsSuccessStatusCode || !call.TryAnswer())
            {
                await BufferedAnswer.LoadAsync(response, call.MaxResponseSize, _time, cancellationToken).ConfigureAwait(false);
                call.Settle(SettledTry.With(response));
            }

            return response;
        }
        catch (Exception exception) when (IsUnsent(request, starts, exception))
        {
            call.IsUntouched = true;
            call.Settle(null);
            throw;
        }
        catch (Exception exception)
        {
            call.InDoubt = true;
            call.Settle(SettledTry.With(CallFailure.NoAnswer(call, exception, isTimeout: false)));
            throw;
        }
    }

    private bool IsUnsent(HttpRequestMessage request, int starts, Exception exception) =>
        AttemptJudge.Of(exception, TrackedBody.StartsOf(request) > starts) == Verdict.NotSent
        || UnsentProof.Holds(request, starts, InnerHandler);

    private static void RefuseOtherHosts(Uri address, Uri tenant)
    {
        if (!TenantRoot.HaveSameOrigin(address, tenant))
        {
            throw new InvalidOperationException(
                $"A handler of the application turned the request to '{address.Scheme}://{address.Authority}'. Credentials go to the tenant's own host only: set BaseAddress instead.");
        }
    }
}
