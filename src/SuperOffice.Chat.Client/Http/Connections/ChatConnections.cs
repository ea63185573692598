namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the network connections of a client, or of the clients of many tenants.</summary>
internal sealed class ChatConnections(TimeSpan connectTimeout, TimeProvider time) : IDisposable
{
    private readonly TimeSpan _connectTimeout = connectTimeout;
    private volatile SocketsHttpHandler? _sockets;
    private volatile bool _isDisposed;

    public TimeProvider Time { get; } = time;

    /// <summary>Gets the primary handler, or null until the handler chain is created.</summary>
    public HttpMessageHandler? Primary { get; private set; }

    public bool IsDisposed => _isDisposed;

    /// <summary>Creates the default primary handler, which the application may change or replace.</summary>
    public SocketsHttpHandler CreateSockets() => _sockets = CreateSocketsHandler(_connectTimeout);

    /// <summary>Sets the primary handler and disables its unsafe settings.</summary>
    public void Use(HttpMessageHandler primary)
    {
        PrimaryHandlers.Secure(primary, _connectTimeout);
        Primary = primary;
    }

    public static SocketsHttpHandler CreateSocketsHandler(TimeSpan connectTimeout) => new()
    {
        // A redirect would change the POST to a GET, and send the application token to another host.
        AllowAutoRedirect = false,
        ConnectTimeout = connectTimeout,
        PooledConnectionLifetime = PrimaryHandlers.ConnectionLifetime,
        UseCookies = false,
    };

    public void Dispose()
    {
        _isDisposed = true;
        _sockets?.Dispose();
    }
}
