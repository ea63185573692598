using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The way to the network, of one client or of the clients of many tenants.</summary>
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

    /// <summary>For questions that no client asks.</summary>
    public ChatConnections(ChatCredentialContext context)
        : this(Timeout.InfiniteTimeSpan, context.TimeProvider, ChatClientParts.LogOf(null))
    {
    }

    public TimeProvider Time { get; }

    public ChatLog Log { get; }

    /// <summary>What sends indeed; null until the chain has been made.</summary>
    public HttpMessageHandler? Primary { get; private set; }

    public bool IsDisposed => _isDisposed;

    /// <summary>Creates our own handler, which the application may change or replace.</summary>
    public SocketsHttpHandler CreateSockets() => _sockets = ChatPipeline.CreateSocketsHandler(_connectTimeout);

    /// <summary>Sets what sends, and makes it safe.</summary>
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
