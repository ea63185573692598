using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SuperOffice.Chat.Client.Http;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>
/// The network of a fault run: three sockets handlers of the client, for a server that listens, a port
/// that refuses and one that resets. It numbers each attempt, and sends the number to the emulator.
/// </summary>
internal sealed class AttemptHandler : HttpMessageHandler
{
    public const string Header = "X-Campaign-Try";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(30);

    private readonly FaultPlan _plan;
    private readonly Func<SaveRun> _current;
    private readonly HttpMessageInvoker _server = new(ChatConnections.CreateSocketsHandler(ConnectTimeout));
    private readonly HttpMessageInvoker _refusing;
    private readonly HttpMessageInvoker _resetting;

    public AttemptHandler(FaultPlan plan, BadPorts ports, Func<SaveRun> current)
    {
        _plan = plan;
        _current = current;
        _refusing = To(ports.Refusing);
        _resetting = To(ports.Resetting);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SaveRun run = _current();
        SaveAttempt attempt = run.Start(request.RequestUri!.Segments[^1], _plan);
        request.Headers.Remove(Header);
        request.Headers.Add(Header, string.Create(CultureInfo.InvariantCulture, $"{run.Call}/{attempt.Number}"));
        HttpMessageInvoker network = attempt.Fault.Place switch
        {
            FaultPlace.RefusingPort => _refusing,
            FaultPlace.ResettingPort => _resetting,
            _ => _server,
        };
        return network.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _server.Dispose();
            _refusing.Dispose();
            _resetting.Dispose();
        }

        base.Dispose(disposing);
    }

    private static HttpMessageInvoker To(EndPoint port)
    {
        SocketsHttpHandler handler = ChatConnections.CreateSocketsHandler(ConnectTimeout);
        handler.ConnectCallback = async (_, cancellationToken) =>
        {
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        };
        return new HttpMessageInvoker(handler);
    }
}
