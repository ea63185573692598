namespace SuperOffice.Chat.Client.Http;

/// <summary>The time limit of one attempt, on a cancellation source that goes back to <see cref="AttemptTimeouts"/>.</summary>
internal readonly struct AttemptTimeout(AttemptTimeouts timeouts, CancellationTokenSource source) : IDisposable
{
    public CancellationTokenSource Source => source;

    public CancellationToken Token => source.Token;

    public void Dispose() => timeouts.Return(source);
}
