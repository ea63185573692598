using System.Net;
using System.Net.Sockets;
using System.Text;
using SuperOffice.Chat.Client.Tests.Faults;

namespace SuperOffice.Chat.Client.Tests.Regressions;

/// <summary>Answers every request with the same bytes, which need not be HTTP's or JSON's idea of right.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private readonly Task _serving;

    public RawServer(int status, byte[] body, string headers = "")
    {
        _answer = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\n{headers}Content-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Requests { get; private set; }

    public ChatAgentClient Client() => ChatAgentClient.Create(
        new ChatClientOptions
        {
            BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/Cust1"),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { MaxDelay = QuickWaitsClock.LongestWait },
        },
        loggerFactory: null,
        timeProvider: new QuickWaitsClock());

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync();
                Requests++;
                NetworkStream stream = connection.GetStream();
                byte[] buffer = new byte[64 * 1024];
                int length = 0;
                while (!Encoding.ASCII.GetString(buffer, 0, length).EndsWith('}'))
                {
                    length += await stream.ReadAsync(buffer.AsMemory(length));
                }

                await stream.WriteAsync(_answer);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
