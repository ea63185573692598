using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Support;

/// <summary>
/// A port that is bound and does not listen: every connection is refused, and no other test can be given it meanwhile.
/// </summary>
internal sealed class RefusingPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public RefusingPort()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Address = $"http://{_socket.LocalEndPoint}";
        Client = ClientOf($"{Address}/Cust1");
    }

    public string Address { get; }

    /// <summary>A client that tries to connect to it.</summary>
    public ChatAgentClient Client { get; }

    /// <summary>A client whose waits are over at once.</summary>
    public static ChatAgentClient ClientOf(string address) => ChatAgentClient.Create(
        new ChatClientOptions
        {
            BaseAddress = new Uri(address),
            Credential = ChatCredential.Bearer("8A:Cust1.token"),
            Retry = { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = QuickWaitsClock.LongestWait },
        },
        loggerFactory: null,
        timeProvider: new QuickWaitsClock());

    public void Dispose()
    {
        Client.Dispose();
        _socket.Dispose();
    }
}
