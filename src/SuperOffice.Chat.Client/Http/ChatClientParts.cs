using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SuperOffice.Chat.Client.Diagnostics;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What the handlers of one client share.</summary>
internal sealed class ChatClientParts : IDisposable
{
    private readonly Lazy<SocketsHttpHandler> _sockets;

    public ChatClientParts(ChatClientSettings settings, TimeProvider time, ChatLog log)
    {
        Settings = settings;
        Time = time;
        Log = log;
        _sockets = new(() => ChatPipeline.CreateSocketsHandler(settings));
    }

    public ChatClientSettings Settings { get; }

    public TimeProvider Time { get; }

    public ChatLog Log { get; }

    /// <summary>Our own way to the network, made when it is asked for: the application may have put in another.</summary>
    public SocketsHttpHandler Sockets => _sockets.Value;

    /// <param name="options">Settings that have been checked.</param>
    /// <param name="loggerFactory">Null for no logging.</param>
    /// <param name="time">Null for the system's clock.</param>
    public static ChatClientParts Of(ChatClientOptions options, ILoggerFactory? loggerFactory, TimeProvider? time)
    {
        ILogger logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(ChatLog.Category);
        return new(new ChatClientSettings(options), time ?? TimeProvider.System, new ChatLog(logger));
    }

    public void Dispose()
    {
        if (_sockets.IsValueCreated)
        {
            _sockets.Value.Dispose();
        }
    }
}
