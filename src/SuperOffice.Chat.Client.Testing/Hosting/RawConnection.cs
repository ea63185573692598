using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SuperOffice.Chat.Client.Testing.Hosting;

/// <summary>
/// The socket below the server, for answers that no server would let out. While the server has written nothing of its
/// answer, its own sender is idle and the socket may be written to directly.
/// </summary>
internal sealed class RawConnection
{
    private readonly HttpContext _context;
    private readonly Socket _socket;
    private readonly CancellationToken _cancelled;

    public RawConnection(HttpContext context, Socket socket, CancellationToken cancelled)
    {
        _context = context;
        _socket = socket;
        _cancelled = cancelled;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.ASCII.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await _socket.SendAsync(bytes, _cancelled).ConfigureAwait(false)..];
        }
    }

    /// <summary>Ends the connection in order: the client reads all that was sent, then the end.</summary>
    public async Task FinishAsync()
    {
        _socket.Shutdown(SocketShutdown.Send);

        // Closing at once could reset the connection and take unread bytes from the client.
        TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (_cancelled.Register(gone.SetResult).ConfigureAwait(false))
        {
            await gone.Task.ConfigureAwait(false);
        }

        _context.Abort();
    }

    /// <summary>Breaks the connection off.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
        _context.Abort();
    }
}
