using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>
/// The last handler before the primary handler. Sends a request that must not be retried only once, even when a handler of the
/// application retries it: a second attempt gets the result of the first. Rejects requests to hosts other than that of the tenant.
/// </summary>
internal sealed class SendOnceHandler(TimeProvider time, ChatLog log) : DelegatingHandler
{
    private readonly TimeProvider _time = time;
    private readonly ChatLog _log = log;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ChatCall call = ChatCall.Get(request);
        RejectOtherHosts(request.RequestUri!, call.TenantRoot);

        // The platform retries a POST without a body when a pooled connection breaks, although the server may have processed it. It
        // does not retry a POST with a body, even an empty one.
        if (request.Content is null or EmptyBody)
        {
            request.Content ??= new EmptyBody();
            MessageBodies.PreventResending(request);
        }

        if (!call.Operation.Writes)
        {
            call.StartAttempt(request);
            return SendReadAsync(request, cancellationToken);
        }

        if (call.Operation.IsRetryable)
        {
            call.StartAttempt(request);
            return SendWriteAsync(request, call, cancellationToken);
        }

        return call.TryClaimAttempt() ? SendFirstAsync(request, call, cancellationToken) : WaitForFirstAsync(request, call, cancellationToken);
    }

    private Task<HttpResponseMessage> SendFirstAsync(HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        call.StartAttempt(request);
        return SendOnceAsync(request, call, cancellationToken);
    }

    // A handler of the application sent a second attempt. It gets the result of the first, which may be in progress.
    private async Task<HttpResponseMessage> WaitForFirstAsync(HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (call.WaitForFirstAttempt() is { } completion)
            {
                await completion.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            if (call.TryClaimAttempt())
            {
                // The server definitely did not process the first attempt.
                return await SendFirstAsync(request, call, cancellationToken).ConfigureAwait(false);
            }

            if (call.SendOnce is { Waiters: null } state && !ReferenceEquals(state, SendOnceState.InProgress))
            {
                _log.SecondAttemptSuppressed(call);
                return state.Replay(request, call);
            }
        }
    }

    private async Task<HttpResponseMessage> SendReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        DecompressedContent.Replace(response);
        return response;
    }

    // An inner handler of the application may retry the request and return only the last response. Every attempt is recorded here.
    private async Task<HttpResponseMessage> SendWriteAsync(
        HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        int starts = TrackedBody.GetStartCount(request);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            DecompressedContent.Replace(response);
            call.RecordStatus(response.StatusCode);
            return response;
        }
        catch (Exception exception)
        {
            call.RecordFailure(IsUnsent(request, starts, exception));
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request, ChatCall call, CancellationToken cancellationToken)
    {
        int starts = TrackedBody.GetStartCount(request);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            DecompressedContent.Replace(response);
            call.RecordStatus(response.StatusCode);
            if (call.WasNotProcessed)
            {
                call.SetSendOnce(null);
            }
            else if (!response.IsSuccessStatusCode || !call.TrySetHeadersReceived())
            {
                await BufferedResponse.LoadAsync(response, call.MaxResponseSize, _time, cancellationToken).ConfigureAwait(false);
                call.SetSendOnce(SendOnceState.From(response));
            }

            return response;
        }
        catch (Exception exception) when (IsUnsent(request, starts, exception))
        {
            call.RecordFailure(wasUnsent: true);
            call.SetSendOnce(null);
            throw;
        }
        catch (Exception exception)
        {
            response?.Dispose();
            call.RecordFailure(wasUnsent: false);
            call.SetSendOnce(SendOnceState.From(CallFailure.NoResponse(call, exception)));
            throw;
        }
    }

    private bool IsUnsent(HttpRequestMessage request, int starts, Exception exception) =>
        AttemptClassifier.Classify(exception, TrackedBody.GetStartCount(request) > starts) == AttemptOutcome.NotSent
        || UnsentRequests.IsProven(request, starts, InnerHandler);

    private static void RejectOtherHosts(Uri address, Uri tenant)
    {
        if (!TenantRoot.HaveSameOrigin(address, tenant))
        {
            throw new InvalidOperationException(
                $"A handler of the application changed the address of the request to '{address.Scheme}://{address.Authority}'. Credentials are sent only to the host of the tenant. Set BaseAddress instead.");
        }
    }
}
