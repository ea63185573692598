namespace SuperOffice.Chat.Client.Http;

/// <summary>The timeout of an attempt. Disposal returns its cancellation source to <see cref="AttemptTimeouts"/>.</summary>
internal readonly struct AttemptTimeout(AttemptTimeouts timeouts, CancellationTokenSource source) : IDisposable
{
    public CancellationTokenSource Source => source;

    public CancellationToken Token => source.Token;

    public void Dispose() => timeouts.Return(source);
}
