using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Tests.Http;

/// <summary>
/// A network whose first connections are reset before the platform has looked at them, and whose next ones reach a server.
/// For such a connection the platform throws a bare <see cref="SocketException"/>, in no <see cref="HttpRequestException"/>.
/// </summary>
internal sealed class ResetOnceConnected : IDisposable
{
    private readonly Socket _resetting = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private int _resets;

    public ResetOnceConnected(int resets)
    {
        _resets = resets;
        _resetting.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _resetting.Listen();
        Handler = new SocketsHttpHandler { ConnectCallback = async (context, cancellationToken) => await ConnectAsync(context.DnsEndPoint, cancellationToken) };
    }

    public SocketsHttpHandler Handler { get; }

    public void Dispose()
    {
        Handler.Dispose();
        _resetting.Dispose();
    }

    private async Task<Stream> ConnectAsync(EndPoint server, CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        bool isReset = Interlocked.Decrement(ref _resets) >= 0;
        await socket.ConnectAsync(isReset ? _resetting.LocalEndPoint! : server, cancellationToken);
        NetworkStream stream = new(socket, ownsSocket: true);
        if (isReset)
        {
            using Socket accepted = await _resetting.AcceptAsync(cancellationToken);
            accepted.LingerState = new LingerOption(enable: true, seconds: 0);
            accepted.Close();
            socket.Poll(TimeSpan.FromSeconds(30), SelectMode.SelectRead);
        }

        return stream;
    }
}
