using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>Responds to every request with the same bytes, which need not be valid HTTP or JSON.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly RecordingHost _host;

    public RawServer(int status, byte[] body, string headers = "")
        : this([.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\n{headers}Content-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body])
    {
    }

    private RawServer(byte[] response)
    {
        _host = new(_ => response);
    }

    /// <summary>Starts a server whose entire response is given, status line and headers included.</summary>
    public static RawServer Start(string response) => new(Encoding.Latin1.GetBytes(response));

    public ChatAgentClient Client(Action<ChatClientOptions>? configure = null)
    {
        ChatClientOptions options = new()
        {
            BaseAddress = new Uri($"http://127.0.0.1:{_host.Port}/Cust1"),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { MaxDelay = QuickWaitsClock.LongestWait },
        };
        configure?.Invoke(options);
        return ChatAgentClient.Create(options, loggerFactory: null, timeProvider: new QuickWaitsClock());
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
