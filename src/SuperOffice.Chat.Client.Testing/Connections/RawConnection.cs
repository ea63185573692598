using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing;

/// <summary>
/// Writes to the socket of the server directly, to send responses that a server would not send. It is safe while the server has
/// not started the response.
/// </summary>
internal sealed class RawConnection(HttpContext context, Socket socket, CancellationToken cancellationToken)
{
    private readonly HttpContext _context = context;
    private readonly Socket _socket = socket;
    private readonly CancellationToken _cancellationToken = cancellationToken;

    public Task SendAsync(string text) => SendAsync(Encoding.ASCII.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes, _cancellationToken).ConfigureAwait(false)..];
        }
    }

    /// <summary>Closes the connection gracefully: the client reads all sent bytes and then the end of the stream.</summary>
    public async Task FinishAsync()
    {
        _socket.Shutdown(SocketShutdown.Send);

        // Closing the socket immediately could reset the connection and discard bytes that the client has not read.
        TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (_cancellationToken.Register(gone.SetResult).ConfigureAwait(false))
        {
            await gone.Task.ConfigureAwait(false);
        }

        _context.Abort();
    }

    /// <summary>Resets the connection.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
        _context.Abort();
    }
}
