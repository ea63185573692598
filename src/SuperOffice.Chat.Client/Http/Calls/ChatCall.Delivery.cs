using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <content>The attempts of the call, and whether the server may have processed one. Only the methods here change it.</content>
internal sealed partial class ChatCall
{
    private SendOnceState? _sendOnce;
    private int _attempts;
    private int _pipelines;

    /// <summary>Gets the number of times that the request was passed to the network.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    /// <summary>Gets a value indicating whether the server may have processed an attempt of the request.</summary>
    /// <remarks>
    /// True from the start for a save of an update whose earlier save had an unknown outcome. Never set to false, because a hedging
    /// handler of the application runs attempts concurrently.
    /// </remarks>
    public bool MayHaveBeenProcessed { get; private set; }

    /// <summary>
    /// Gets a value indicating whether the server definitely did not process the last attempt of a write: it was not sent,
    /// or its response means that it was not processed.
    /// </summary>
    public bool WasNotProcessed { get; private set; }

    /// <summary>
    /// Gets the state of the only attempt of a request that must not be retried; null while none was sent, or when the server
    /// definitely did not process it.
    /// </summary>
    public SendOnceState? SendOnce => Volatile.Read(ref _sendOnce);

    public bool OutcomeUnknown => MayHaveBeenProcessed && Operation.Writes;

    /// <summary>Records that the request is passed to the network.</summary>
    public void StartAttempt(HttpRequestMessage request)
    {
        LastRequest = request;
        _redactor = null;
        Step = CallStep.Network;
        WasNotProcessed = false;
        Interlocked.Increment(ref _attempts);
    }

    /// <summary>Records the status of a response of the server to a write.</summary>
    public void RecordStatus(HttpStatusCode status)
    {
        WasNotProcessed = AttemptClassifier.IsDefinitelyNotProcessed(status);
        if (AttemptClassifier.Classify(status) is AttemptOutcome.Unknown or AttemptOutcome.Unavailable)
        {
            RecordUnknownOutcome();
        }
    }

    /// <summary>Records that an attempt of a write failed without a response.</summary>
    /// <param name="wasUnsent">True when the request was definitely not sent.</param>
    public void RecordFailure(bool wasUnsent)
    {
        WasNotProcessed = wasUnsent;
        if (!wasUnsent)
        {
            RecordUnknownOutcome();
        }
    }

    /// <summary>Records that the server may have processed the request.</summary>
    public void RecordUnknownOutcome() => MayHaveBeenProcessed = true;

    /// <summary>Records that the server may have processed the request, if it was sent.</summary>
    /// <param name="earlierAttempts">The number of attempts before those in question.</param>
    public void RecordUnknownOutcomeIfSent(int earlierAttempts = 0)
    {
        if (WasSent(earlierAttempts))
        {
            RecordUnknownOutcome();
        }
    }

    /// <summary>Determines whether the request was sent, and the server may have processed it, since an earlier number of attempts.</summary>
    /// <remarks>A second attempt of a request that must not be retried gets the result of the first attempt.</remarks>
    public bool WasSent(int earlierAttempts) => (Attempts > earlierAttempts && !WasNotProcessed) || SendOnce is not null;

    /// <summary>Claims the only attempt. A caller that gets true must send the request and set the state afterwards.</summary>
    public bool TryClaimAttempt() => Interlocked.CompareExchange(ref _sendOnce, SendOnceState.InProgress, null) is null;

    /// <summary>Sets the state of the claimed attempt and releases the attempts that wait for it. Null allows another attempt.</summary>
    public void SetSendOnce(SendOnceState? state) => Interlocked.Exchange(ref _sendOnce, state)?.Waiters?.TrySetResult();

    /// <summary>Records that the headers of a success have been received.</summary>
    /// <returns>False when another attempt waits and needs a copy of the response.</returns>
    public bool TrySetHeadersReceived() =>
        ReferenceEquals(Interlocked.CompareExchange(ref _sendOnce, SendOnceState.HeadersReceived, SendOnceState.InProgress), SendOnceState.InProgress);

    /// <summary>Completes the attempt after its response has been read.</summary>
    /// <param name="response">The response, with a buffered body.</param>
    public void CompleteFirstAttempt(HttpResponseMessage response)
    {
        SendOnceState? previous = Interlocked.CompareExchange(ref _sendOnce, SendOnceState.Completed, SendOnceState.HeadersReceived);
        if (previous?.Waiters is not null)
        {
            SetSendOnce(SendOnceState.From(response));
        }
    }

    /// <summary>Completes the attempt whose response could not be read.</summary>
    public void CompleteFirstAttempt(ChatAgentException failure)
    {
        if (SendOnce is { } current && (current.Waiters is not null || ReferenceEquals(current, SendOnceState.HeadersReceived)))
        {
            SetSendOnce(SendOnceState.From(failure));
        }
    }

    /// <summary>Returns a task that completes with the attempt in progress, or null when the attempt is complete.</summary>
    public Task? WaitForFirstAttempt()
    {
        while (true)
        {
            SendOnceState? current = SendOnce;
            if (current?.Waiters is { } waiters)
            {
                return waiters.Task;
            }

            // When only this pipeline is active, nothing reads the response while the pipeline waits here.
            if (!ReferenceEquals(current, SendOnceState.InProgress)
                && !(ReferenceEquals(current, SendOnceState.HeadersReceived) && Volatile.Read(ref _pipelines) > 1))
            {
                return null;
            }

            Interlocked.CompareExchange(ref _sendOnce, SendOnceState.CreateAwaited(), current);
        }
    }

    /// <summary>Records the start of a concurrent attempt. A hedging handler of the application starts more than one.</summary>
    public void Enter() => Interlocked.Increment(ref _pipelines);

    /// <summary>Records the end of a concurrent attempt.</summary>
    public void Leave() => Interlocked.Decrement(ref _pipelines);
}
