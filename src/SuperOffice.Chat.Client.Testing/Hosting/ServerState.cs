namespace SuperOffice.Chat.Client.Testing;

/// <summary>Holds the state of a server that requests and the public API of its emulator share.</summary>
internal abstract class ServerState : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    protected ServerState(bool recordsBodies, TimeProvider time)
    {
        Log = new RequestLog(recordsBodies, time);
        Time = time;
        Stopping = _stopping.Token;
    }

    public RequestLog Log { get; }

    public ChatFaults Faults { get; } = new();

    public TimeProvider Time { get; }

    /// <summary>Gets a token that is canceled when the emulator stops. It can be read after that.</summary>
    public CancellationToken Stopping { get; }

    public virtual Task StopAsync() => _stopping.CancelAsync();

    public virtual void Dispose() => _stopping.Dispose();
}
