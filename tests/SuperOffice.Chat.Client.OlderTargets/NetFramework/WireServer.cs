using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>
/// A server on a real socket with the members of the one that uses WireMock.Net, whose dependencies cannot be restored for .NET
/// Framework. It responds with literal bytes and records every request.
/// </summary>
internal sealed class WireServer : IDisposable
{
    public const string JsonType = "application/json; charset=utf-8";

    private readonly RecordingHost _host;
    private readonly object _gate = new();
    private readonly List<WireRequest> _unmatched = [];
    private readonly Queue<Prepared> _next = [];
    private readonly List<(string? Method, string? Path, Queue<Prepared> Responses)> _paths = [];

    public WireServer() => _host = new RecordingHost(Respond);

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{_host.Port}");

    public IReadOnlyList<WireRequest> Requests => [.. _host.Requests.Select(Parse)];

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

    public void Dispose() => _ = _host.DisposeAsync().AsTask();

    private static Prepared Create((string Body, int Status) response) => new(Encoding.UTF8.GetBytes(response.Body), response.Status, [("Content-Type", JsonType)]);

    private void Prepare(string? method, string? path, params Prepared[] responses)
    {
        lock (_gate)
        {
            _paths.Add((method, path, new(responses)));
        }
    }

    private static WireRequest Parse(RecordedRequest request)
    {
        string[] lines = request.Head.Split(["\r\n"], StringSplitOptions.None);
        Dictionary<string, string[]> headers = lines.Skip(1)
            .Select(static line => line.Split([':'], 2))
            .GroupBy(static pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair[1].Trim()).ToArray(), StringComparer.OrdinalIgnoreCase);
        return new(lines[0].Split(' ')[0], request.Target, headers, Encoding.Latin1.GetBytes(request.Body));
    }

    private byte[] Respond(RecordedRequest request)
    {
        Prepared response = Find(Parse(request));
        if (response.Raw is { } raw)
        {
            return Encoding.Latin1.GetBytes(raw);
        }

        string headers = string.Concat(response.Headers.Select(static header => $"{header.Name}: {header.Value}\r\n"));
        string head = FormattableString.Invariant($"HTTP/1.1 {response.Status} X\r\n{headers}Content-Length: {response.Body.Length}\r\nConnection: close\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. response.Body];
    }

    private Prepared Find(WireRequest request)
    {
        lock (_gate)
        {
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
