using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>Runs Kestrel without a host, a container, routing and logging, so that it starts in milliseconds.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private static readonly CancellationToken Immediately = new(canceled: true);

    private readonly KestrelServer _server;

    private LoopbackServer(KestrelServer server) => _server = server;

    /// <summary>Gets the address, for example <c>http://127.0.0.1:50123</c>.</summary>
    public Uri Address => new(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    /// <param name="application">The application that handles the requests.</param>
    /// <param name="port">The port to listen on, or 0 for a free one.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    public static async Task<LoopbackServer> StartAsync(
        IHttpApplication<HttpContext> application, int port, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(port, nameof(ChatAgentEmulatorOptions.Port));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort, nameof(ChatAgentEmulatorOptions.Port));
        KestrelServerOptions options = new() { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port, static listen => listen.Protocols = HttpProtocols.Http1);

        // Tests use slow clients and slow responses on purpose.
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;

        SocketTransportFactory transport = new(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        KestrelServer server = new(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(application, cancellationToken).ConfigureAwait(false);
            return new LoopbackServer(server);
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(Immediately).ConfigureAwait(false);
        _server.Dispose();
    }
}
