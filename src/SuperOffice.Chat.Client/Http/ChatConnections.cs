using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Holds the network connections of a client, or of the clients of many tenants.</summary>
internal sealed class ChatConnections : IDisposable
{
    private readonly TimeSpan _connectTimeout;
    private volatile SocketsHttpHandler? _sockets;
    private volatile bool _isDisposed;

    public ChatConnections(TimeSpan connectTimeout, TimeProvider time, ChatLog log)
    {
        _connectTimeout = connectTimeout;
        Time = time;
        Log = log;
    }

    /// <summary>Initializes connections for requests that do not belong to a client.</summary>
    public ChatConnections(ChatCredentialContext context)
        : this(Timeout.InfiniteTimeSpan, context.TimeProvider, ChatClientParts.LogOf(null))
    {
    }

    public TimeProvider Time { get; }

    public ChatLog Log { get; }

    /// <summary>Gets the primary handler, or null until the handler chain is created.</summary>
    public HttpMessageHandler? Primary { get; private set; }

    public bool IsDisposed => _isDisposed;

    /// <summary>Creates the default primary handler, which the application may change or replace.</summary>
    public SocketsHttpHandler CreateSockets() => _sockets = ChatPipeline.CreateSocketsHandler(_connectTimeout);

    /// <summary>Sets the primary handler and disables its unsafe settings.</summary>
    public void Use(HttpMessageHandler primary)
    {
        PrimaryHandlers.Secure(primary, _connectTimeout);
        Primary = primary;
    }

    public void Dispose()
    {
        _isDisposed = true;
        _sockets?.Dispose();
    }
}
