namespace SuperOffice.Chat.Client.Testing;

/// <summary>Runs the servers of a tenant: the current one, and those on ports that it has left.</summary>
internal sealed class TenantHosts : IAsyncDisposable
{
    private readonly SemaphoreSlim _moving = new(1, 1);
    private readonly List<LoopbackServer> _servers = [];
    private readonly EmulatorState _state;
    private ChatAgentApplication _application;
    private Uri _current;

    private TenantHosts(EmulatorState state, ChatAgentApplication application, LoopbackServer server)
    {
        _state = state;
        _application = application;
        _servers.Add(server);
        _current = AddressAt(server);
    }

    public Uri Current => Volatile.Read(ref _current);

    public static async Task<TenantHosts> StartAsync(EmulatorState state, CancellationToken cancellationToken)
    {
        ChatAgentApplication application = new(state);
        LoopbackServer server = await LoopbackServer.StartAsync(application, state.World.Rules.Port, cancellationToken).ConfigureAwait(false);
        return new(state, application, server);
    }

    /// <param name="owner">The object that the caller moves, which an exception names when it is disposed.</param>
    /// <param name="cancellationToken">A token to cancel the move.</param>
    public async Task<Uri> MoveAsync(object owner, CancellationToken cancellationToken)
    {
        await _moving.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_state.Stopping.IsCancellationRequested, owner);
            ChatAgentApplication application = new(_state);
            LoopbackServer server = await LoopbackServer.StartAsync(application, port: 0, cancellationToken).ConfigureAwait(false);
            _servers.Add(server);
            Volatile.Write(ref _current, AddressAt(server));
            _application.MarkAsMoved();
            _application = application;
            return Current;
        }
        finally
        {
            _moving.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _moving.WaitAsync().ConfigureAwait(false);
        foreach (LoopbackServer server in _servers)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }

        _moving.Dispose();
    }

    private Uri AddressAt(LoopbackServer server) => new(server.Address, _state.World.Rules.TenantPath);
}
