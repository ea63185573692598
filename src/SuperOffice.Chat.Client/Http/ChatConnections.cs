using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The way to the network, of one client or of the clients of many tenants.</summary>
internal sealed class ChatConnections : IDisposable
{
    private readonly Lazy<SocketsHttpHandler> _sockets;

    public ChatConnections(TimeSpan connectTimeout, TimeProvider time, ChatLog log)
    {
        Time = time;
        Log = log;
        _sockets = new(() => ChatPipeline.CreateSocketsHandler(connectTimeout));
    }

    /// <summary>For questions that no client asks.</summary>
    public ChatConnections(ChatSignIn signIn)
        : this(Timeout.InfiniteTimeSpan, signIn.TimeProvider, ChatClientParts.LogOf(null))
    {
    }

    public TimeProvider Time { get; }

    public ChatLog Log { get; }

    /// <summary>True when clients of several tenants use it.</summary>
    public bool AreShared { get; init; }

    /// <summary>Our own way to the network, made when it is asked for: the application may have put in another.</summary>
    public SocketsHttpHandler Sockets => _sockets.Value;

    /// <summary>What sends indeed; null until the chain has been made.</summary>
    public HttpMessageHandler? Primary { get; set; }

    public void Dispose()
    {
        if (_sockets.IsValueCreated)
        {
            _sockets.Value.Dispose();
        }
    }
}
