using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SuperOffice.Chat.Client.AotSmoke;

/// <summary>
/// Responds over a real socket with literal bytes, so that no other library is in the program: what is published
/// natively is the client and nothing else.
/// </summary>
internal sealed class StubServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<string> _responses = new();

    public StubServer()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/Cust1/api");

    public string Host => BaseAddress.GetLeftPart(UriPartial.Authority);

    public List<string> Requests { get; } = [];

    public void Respond(int status, string body) => _responses.Enqueue(
        $"HTTP/1.1 {status} X\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public void Dispose() => _listener.Dispose();

    private static async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        while (true)
        {
            length += await stream.ReadAsync(buffer.AsMemory(length));
            string text = Encoding.UTF8.GetString(buffer, 0, length);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && text.Length >= end + 4 + ContentLength(text))
            {
                return text;
            }
        }
    }

    private static int ContentLength(string request)
    {
        const string Name = "Content-Length: ";
        int start = request.IndexOf(Name, StringComparison.Ordinal);
        return start < 0
            ? 0
            : int.Parse(request.AsSpan(start + Name.Length, request.IndexOf('\r', start) - start - Name.Length), null);
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            using TcpClient connection = await _listener.AcceptTcpClientAsync();
            NetworkStream stream = connection.GetStream();
            Requests.Add(await ReadRequestAsync(stream));
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_responses.Dequeue()));
        }
    }
}
