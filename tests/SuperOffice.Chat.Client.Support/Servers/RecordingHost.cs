using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SuperOffice.Chat.Client.Support;

/// <summary>
/// A host, or a proxy, on a real socket. It records every request and responds to it as the test says. As a proxy it responds
/// in place of the requested host.
/// </summary>
internal sealed class RecordingHost : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly X509Certificate2? _certificate;
    private readonly Func<RecordedRequest, byte[]> _respond;
    private readonly Task _serving;

    /// <param name="respond">Creates the entire response, status line included; see <see cref="Ok"/>.</param>
    /// <param name="certificate">Null for plain http.</param>
    public RecordingHost(Func<RecordedRequest, string> respond, X509Certificate2? certificate = null)
        : this(request => Encoding.UTF8.GetBytes(respond(request)), certificate)
    {
    }

    public RecordingHost(Func<RecordedRequest, byte[]> respond, X509Certificate2? certificate = null)
    {
        _respond = respond;
        _certificate = certificate;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"{(_certificate is null ? "http" : "https")}://localhost:{Port}";

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The requested paths, in order, without host and query.</summary>
    public IReadOnlyList<string> Paths => [.. Requests.Select(static request => request.Path)];

    public static string Ok(string json, string headers = "") => FormattableString.Invariant($"HTTP/1.1 200 OK\r\n{headers}Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\nConnection: close\r\n\r\n{json}");

    public static string Status(int status, string headers = "") => FormattableString.Invariant($"HTTP/1.1 {status} X\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n");

    public static string Redirect(string target, int status = 307) => Status(status, $"Location: {target}\r\n");

    public async ValueTask DisposeAsync()
    {
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
                TcpClient connection = await _listener.AcceptTcpClientAsync(_over.Token);
                _ = ServeAsync(connection);
            }
            catch (OperationCanceledException)
            {
                // The test is over.
            }
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        try
        {
            using TcpClient open = connection;
            using Stream stream = await SecuredAsync(open.GetStream());
            if (await RecordedRequest.ReadAsync(stream, _over.Token) is { } request)
            {
                _requests.Enqueue(request);
                await stream.WriteAsync(_respond(request), _over.Token);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The client left, or did not accept the certificate.
        }
    }

    private async Task<Stream> SecuredAsync(NetworkStream plain)
    {
        if (_certificate is null)
        {
            return plain;
        }

        SslStream secured = new(plain);
        await secured.AuthenticateAsServerAsync(_certificate);
        return secured;
    }
}
