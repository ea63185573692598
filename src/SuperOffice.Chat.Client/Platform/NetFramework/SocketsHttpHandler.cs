using System.Security.Authentication;

namespace System.Net.Http;

/// <summary>Stands in for the handler of .NET Core 2.1 and later, with the settings that this platform has for each host.</summary>
internal sealed class SocketsHttpHandler : HttpClientHandler
{
    // The default of .NET Framework is two connections for each host.
    private const int ConnectionLimit = 100;

    public SocketsHttpHandler()
    {
        // The flag of TLS 1.3 has no name here. Windows versions without TLS 1.3 reject it: the application enables it.
        SslProtocols tls13 = (SslProtocols)(int)ServicePointManager.SecurityProtocol & (SslProtocols)0x3000;
        SslProtocols = SslProtocols.Tls12 | tls13;
    }

    /// <summary>Gets or sets a timeout that this platform does not have. The timeout of the attempt applies.</summary>
    public TimeSpan ConnectTimeout { get; set; } = Timeout.InfiniteTimeSpan;

    public TimeSpan PooledConnectionLifetime { get; set; } = Timeout.InfiniteTimeSpan;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ServicePoint host = ServicePointManager.FindServicePoint(request.RequestUri);
        host.ConnectionLimit = Math.Max(host.ConnectionLimit, ConnectionLimit);
        host.ConnectionLeaseTimeout = PooledConnectionLifetime == Timeout.InfiniteTimeSpan ? -1 : (int)PooledConnectionLifetime.TotalMilliseconds;
        host.Expect100Continue = false;
        host.UseNagleAlgorithm = false;
        return base.SendAsync(request, cancellationToken);
    }
}
