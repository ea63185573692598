using System.Net;
using System.Net.Sockets;
using System.Text;
using SuperOffice.Chat.Client.Tests.Faults;

namespace SuperOffice.Chat.Client.Tests.Regressions;

/// <summary>Answers every request with the same bytes, which need not be HTTP's or JSON's idea of right.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly byte[] _answer;
    private readonly Task _serving;

    public RawServer(int status, byte[] body, string headers = "")
        : this([.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\n{headers}Content-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body])
    {
    }

    private RawServer(byte[] response)
    {
        _answer = response;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Starts a server whose entire response is given, status line and headers included.</summary>
    public static RawServer Of(string response) => new(Encoding.Latin1.GetBytes(response));

    public ChatAgentClient Client(Action<ChatClientOptions>? configure = null)
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/Cust1"),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { MaxDelay = QuickWaitsClock.LongestWait },
        };
        configure?.Invoke(options);
        return ChatAgentClient.Create(options, loggerFactory: null, timeProvider: new QuickWaitsClock());
    }

    public async ValueTask DisposeAsync()
    {
        // Told before the listener closes: an accept begun on a closed listener fails in a way of its own.
        await _over.CancelAsync();
        await _serving;
        _listener.Dispose();
        _over.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            try
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync(_over.Token);
                await AnswerAsync(connection.GetStream());
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The test is over, or the client left this connection; another may come.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        do
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), _over.Token);
            if (read == 0)
            {
                return;
            }

            length += read;
        }
        while (!IsWhole(buffer.AsSpan(0, length)));

        await stream.WriteAsync(_answer, _over.Token);
    }

    // A JSON object, or no body at all.
    private static bool IsWhole(ReadOnlySpan<byte> request) =>
        request[^1] == (byte)'}' || (request.EndsWith("\r\n\r\n"u8) && request.IndexOf("Content-Length: 0\r\n"u8) > 0);
}
