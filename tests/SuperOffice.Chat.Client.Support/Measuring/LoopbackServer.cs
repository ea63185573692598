using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SuperOffice.Chat.Client.Support.Measuring;

/// <summary>
/// Responds to every request with the same bytes, from blocking sockets. In steady state it allocates nothing, so that it
/// can run in the process whose allocations are counted. Where time is measured, it runs in a separate process.
/// </summary>
internal sealed class LoopbackServer : IDisposable
{
    private const int LongestRequest = 64 * 1024;

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _response;

    public LoopbackServer(byte[] body)
    {
        string head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n";
        _response = [.. Encoding.ASCII.GetBytes(head), .. body];
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(256);
        Start(Accept);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}");

    public void Dispose() => _listener.Dispose();

    private static void Start(Action work) => new Thread(() => Run(work)) { IsBackground = true }.Start();

    private static void Run(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The other side has gone, or the server has been disposed.
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        int end = request.IndexOf("\r\n\r\n"u8) + 4;
        if (end < 4)
        {
            return false;
        }

        ReadOnlySpan<byte> head = request[..end];
        int at = head.IndexOf("Content-Length: "u8);
        return at < 0
            ? request.EndsWith("\r\n0\r\n\r\n"u8)
            : Utf8Parser.TryParse(head[(at + "Content-Length: ".Length)..], out int length, out _) && request.Length == end + length;
    }

    private void Accept()
    {
        while (true)
        {
            Socket connection = _listener.Accept();
            Start(() => Serve(connection));
        }
    }

    private void Serve(Socket connection)
    {
        using Socket owned = connection;
        connection.NoDelay = true;
        byte[] request = new byte[LongestRequest];
        int length = 0;
        while (true)
        {
            int read = connection.Receive(request.AsSpan(length));
            if (read == 0)
            {
                return;
            }

            length += read;
            if (IsWhole(request.AsSpan(0, length)))
            {
                connection.Send(_response);
                length = 0;
            }
        }
    }
}
