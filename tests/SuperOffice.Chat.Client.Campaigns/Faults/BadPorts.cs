using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>A port that refuses every connection, and one that resets each before it reads from it.</summary>
internal sealed class BadPorts : IAsyncDisposable
{
    // Bound and not listening: nobody else can be given the port meanwhile.
    private readonly Socket _refusing = Bound();
    private readonly Socket _resetting = Bound();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;

    public BadPorts()
    {
        _resetting.Listen();
        _accepting = AcceptAsync();
    }

    public EndPoint Refusing => _refusing.LocalEndPoint!;

    public EndPoint Resetting => _resetting.LocalEndPoint!;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _accepting;
        _refusing.Dispose();
        _resetting.Dispose();
        _stopping.Dispose();
    }

    private static Socket Bound()
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using Socket connection = await _resetting.AcceptAsync(_stopping.Token);
                connection.LingerState = new LingerOption(enable: true, seconds: 0);
                connection.Close();
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }
}
