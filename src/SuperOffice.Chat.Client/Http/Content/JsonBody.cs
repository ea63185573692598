using System.Net;

namespace SuperOffice.Chat.Client.Http;

/// <summary>A request body in a pooled buffer, of known length, that can be sent again.</summary>
internal sealed class JsonBody : TrackedBody
{
    private const int Disposed = int.MinValue;

    private readonly PooledBuffer _buffer;

    // The number of writers that are sending or have failed, or Disposed.
    private int _writers;

    /// <param name="buffer">The JSON. The body owns the buffer.</param>
    public JsonBody(PooledBuffer buffer)
    {
        _buffer = buffer;
        Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        StartWriting();
        stream.Write(_buffer.Written.Span);
        Interlocked.Decrement(ref _writers);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        StartWriting();
        await stream.WriteAsync(_buffer.Written, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _writers);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A server may respond before it has read the body. An array that is still being sent, or whose sending failed, must not be
        // returned to the pool: the garbage collector frees it.
        if (disposing && Interlocked.CompareExchange(ref _writers, Disposed, 0) == 0)
        {
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }

    private void StartWriting()
    {
        Start();
        ObjectDisposedException.ThrowIf(Interlocked.Increment(ref _writers) < 0, this);
    }
}
