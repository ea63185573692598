using System.Net;
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

    /// <summary>
    /// Whether answers reach us as the server packed them, to be unpacked where they are read. A handler of the application
    /// on the way may read them too: then the platform unpacks them before it, which costs more.
    /// </summary>
    /// <param name="first">The outermost handler of ours.</param>
    public bool ArePacked(HttpMessageHandler first)
    {
        HttpMessageHandler? handler = first;
        while (handler is DelegatingHandler ours && ours.GetType().Assembly == typeof(ChatConnections).Assembly)
        {
            handler = ours.InnerHandler;
        }

        if (!_sockets.IsValueCreated || Primary != Sockets)
        {
            return false;
        }

        lock (_sockets)
        {
            if (handler != Sockets && Sockets.AutomaticDecompression == DecompressionMethods.None)
            {
                Sockets.AutomaticDecompression = DecompressionMethods.All;
            }
        }

        return handler == Sockets;
    }

    public void Dispose()
    {
        if (_sockets.IsValueCreated)
        {
            _sockets.Value.Dispose();
        }
    }
}
