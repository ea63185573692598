using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Accepts connections and never responds.</summary>
internal sealed class SilentServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _connections = [];
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _over = new();
    private readonly Task _accepting;

    public SilentServer()
    {
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/Cust1");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Completes when the first bytes of a request were received.</summary>
    public Task Received => _received.Task;

    public int Connections => _connections.Count;

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _accepting;
        _connections.ForEach(static connection => connection.Dispose());
        _listener.Dispose();
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient connection = await _listener.AcceptTcpClientAsync(_over.Token);
                _connections.Add(connection);
                await connection.GetStream().ReadExactlyAsync(new byte[1], _over.Token);
                _received.TrySetResult();
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }
}
