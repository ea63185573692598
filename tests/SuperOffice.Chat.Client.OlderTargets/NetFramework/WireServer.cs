using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>
/// A server on a real socket with the members of the one that uses WireMock.Net, whose dependencies cannot be restored for .NET
/// Framework. It responds with literal bytes and records every request.
/// </summary>
internal sealed class WireServer : IDisposable
{
    public const string JsonType = "application/json; charset=utf-8";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _port;
    private readonly object _gate = new();
    private readonly List<WireRequest> _requests = [];
    private readonly List<WireRequest> _unmatched = [];
    private readonly Queue<Prepared> _next = [];
    private readonly List<(string? Method, string? Path, Queue<Prepared> Responses)> _paths = [];

    public WireServer()
    {
        _listener.Start();
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Task.Run(ServeAsync);
    }

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{_port}");

    public IReadOnlyList<WireRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public int Count => Requests.Count;

    public string Unmatched => _unmatched.Count == 0
        ? ""
        : string.Join(Environment.NewLine, ["No response is prepared for:", .. _unmatched, "Prepared are:", .. _paths.Select(static prepared => $"{prepared.Method} {prepared.Path}")]);

    public void RespondAlways(string body, int status = 200, string contentType = JsonType)
    {
        lock (_gate)
        {
            _next.Clear();
            _paths.Clear();
        }

        Prepare(null, null, new Prepared(Encoding.UTF8.GetBytes(body), status, [("Content-Type", contentType)]));
    }

    public WireServer RespondNext(string body, int status = 200)
    {
        lock (_gate)
        {
            _next.Enqueue(Create((body, status)));
        }

        return this;
    }

    /// <summary>Sends these bytes in place of the response to the next requests, and closes the connection.</summary>
    public void SendNext(string raw, int times = 1)
    {
        lock (_gate)
        {
            for (int count = 0; count < times; count++)
            {
                _next.Enqueue(new([], 0, [], raw));
            }
        }
    }

    public void Respond(string method, string path, byte[] body, int status, params (string Name, string Value)[] headers) =>
        Prepare(method, path, new Prepared(body, status, headers));

    public void RespondInTurn(string path, (string Body, int Status) first, (string Body, int Status) following) =>
        Prepare("POST", path, Create(first), Create(following));

    public void Dispose() => _listener.Stop();

    private static Prepared Create((string Body, int Status) response) => new(Encoding.UTF8.GetBytes(response.Body), response.Status, [("Content-Type", JsonType)]);

    private void Prepare(string? method, string? path, params Prepared[] responses)
    {
        lock (_gate)
        {
            _paths.Add((method, path, new(responses)));
        }
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                TcpClient connection = await _listener.AcceptTcpClientAsync();
                _ = Task.Run(() => RespondAsync(connection));
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task RespondAsync(TcpClient connection)
    {
        try
        {
            using TcpClient open = connection;
            Stream stream = open.GetStream();
            if (await ReadAsync(stream) is { } request)
            {
                Prepared response = Find(request);
                string headers = string.Concat(response.Headers.Select(static header => $"{header.Name}: {header.Value}\r\n"));
                byte[] head = Encoding.ASCII.GetBytes(FormattableString.Invariant(
                    $"HTTP/1.1 {response.Status} X\r\n{headers}Content-Length: {response.Body.Length}\r\nConnection: close\r\n\r\n"));
                byte[] all = response.Raw is { } raw ? Encoding.GetEncoding(28591).GetBytes(raw) : [.. head, .. response.Body];
                await stream.WriteAsync(all, 0, all.Length);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client left.
        }
    }

    private static async Task<WireRequest?> ReadAsync(Stream stream)
    {
        List<byte> received = [];
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, 0, buffer.Length);
            if (read == 0)
            {
                return null;
            }

            received.AddRange(buffer.Take(read));
            string text = Encoding.GetEncoding(28591).GetString([.. received]);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && ReadBody(text[..end], text[(end + 4)..]) is { } body)
            {
                return Parse(text[..end], Encoding.GetEncoding(28591).GetBytes(body));
            }
        }
    }

    // Null until the body is complete. Bodies in chunks are empty: see RequestFraming.
    private static string? ReadBody(string head, string rest)
    {
        if (head.IndexOf("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return rest.EndsWith("0\r\n\r\n", StringComparison.Ordinal) ? rest.Substring(0, rest.Length - "0\r\n\r\n".Length) : null;
        }

        string? length = head.Split('\n').FirstOrDefault(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return length is null || rest.Length >= int.Parse(length.Split(':')[1], CultureInfo.InvariantCulture) ? rest : null;
    }

    private static WireRequest Parse(string head, byte[] body)
    {
        string[] lines = head.Split(["\r\n"], StringSplitOptions.None);
        string[] start = lines[0].Split(' ');
        Dictionary<string, string[]> headers = lines.Skip(1)
            .Select(static line => line.Split([':'], 2))
            .GroupBy(static pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair[1].Trim()).ToArray(), StringComparer.OrdinalIgnoreCase);
        return new(start[0], start[1], headers, body);
    }

    private Prepared Find(WireRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            if (_next.Count > 0)
            {
                return _next.Dequeue();
            }

            // The latest wins, as with WireMock.Net.
            foreach ((string? method, string? path, Queue<Prepared> responses) in Enumerable.Reverse(_paths))
            {
                if ((method is null || method == request.Method) && (path is null || path == Uri.UnescapeDataString(new Uri(new Uri("http://host"), request.Target).AbsolutePath)))
                {
                    return responses.Count > 1 ? responses.Dequeue() : responses.Peek();
                }
            }

            _unmatched.Add(request);
            return new([], 404, []);
        }
    }

    private sealed record Prepared(byte[] Body, int Status, IReadOnlyList<(string Name, string Value)> Headers, string? Raw = null);
}
