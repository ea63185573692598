using System.Net;
using System.Net.Sockets;

namespace SuperOffice.Chat.Client.Testing.Tests.Connections;

/// <summary>The emulator once closed the connection after each 204, and the next request on it was sometimes lost.</summary>
public sealed class ConnectionReuseTests : EmulatorTest
{
    [Fact]
    public async Task A_delete_leaves_its_connection_open_for_the_next_request()
    {
        ChatAgentEmulator emulator = await StartAsync();
        int connections = 0;
        using SocketsHttpHandler handler = new();
        handler.ConnectCallback = (context, cancellationToken) =>
        {
            connections++;
            return ConnectAsync(context.DnsEndPoint, cancellationToken);
        };
        using HttpClient http = new(handler);

        foreach (int id in Enumerable.Range(1, 20))
        {
            using HttpRequestMessage request = Request(emulator, $"DeleteChatSessionEntity?chatSessionEntityId={id}");
            using HttpResponseMessage response = await http.SendAsync(request, Cancelled);
            Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        }

        Assert.Equal(1, connections);
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint address, CancellationToken cancellationToken)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
