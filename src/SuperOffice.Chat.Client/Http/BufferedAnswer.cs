using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The body of an answer, read whole within its try, in a pooled buffer.</summary>
internal sealed class BufferedAnswer : HttpContent
{
    /// <summary>How much of an error's body is read, in bytes, however long it is.</summary>
    private const int LongestError = 64 * 1024;

    /// <summary>How long an error's body is waited for: its status is known, and the caller waits for that.</summary>
    private static readonly TimeSpan ErrorTimeout = TimeSpan.FromSeconds(5);

    private const int UsualLength = 16 * 1024;

    /// <summary>
    /// How much is rented on the word of a Content-Length, in bytes: any real answer, so that it is never moved from one
    /// array to a larger one, and not what a hostile server may claim.
    /// </summary>
    private const int LongestRent = 16 * 1024 * 1024;

    /// <summary>
    /// Up to this size a buffer grows by doubling, in bytes. A longer body of unknown length is read in parts of this size,
    /// so that the memory in use does not exceed the limit.
    /// </summary>
    private const int PartLength = 1024 * 1024;

    private readonly PooledBuffer _buffer;

    private BufferedAnswer(PooledBuffer buffer, HttpContentHeaders? original, bool isComplete)
    {
        _buffer = buffer;
        Original = original;
        IsComplete = isComplete;
    }

    /// <summary>Gets the headers that the body came with; null for a body that did not come over the network.</summary>
    public HttpContentHeaders? Original { get; }

    /// <summary>Determines whether the body is known to have ended, rather than the connection.</summary>
    public bool IsComplete { get; }

    public ReadOnlyMemory<byte> Bytes => _buffer.Written;

    /// <summary>Puts a buffered body in place of the one still to come over the network.</summary>
    /// <param name="response">The response.</param>
    /// <param name="limit">The maximum size of the body of a success, in bytes after decompression.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="IOException">A success broke off.</exception>
    /// <exception cref="HttpRequestException">A success broke off.</exception>
    /// <exception cref="AnswerTooLongException">A success is longer than can be meant.</exception>
    public static ValueTask LoadAsync(HttpResponseMessage response, int limit, TimeProvider time, CancellationToken cancellationToken) =>
        response.Content is BufferedAnswer ? ValueTask.CompletedTask
        : response.IsSuccessStatusCode ? LoadSuccessAsync(response, limit, cancellationToken)
        : LoadErrorAsync(response, time, cancellationToken);

    /// <summary>A body of bytes at hand.</summary>
    public static BufferedAnswer Of(ReadOnlySpan<byte> bytes)
    {
        PooledBuffer buffer = new(bytes.Length + 1);
        bytes.CopyTo(buffer.GetSpan(bytes.Length));
        buffer.Advance(bytes.Length);
        return new(buffer, original: null, isComplete: true);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(_buffer.Written).AsTask();

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.Write(_buffer.Written.Span);

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }

    // Each is awaited once, so that its state may come from a pool.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask LoadSuccessAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limit)
        {
            throw new AnswerTooLongException(limit);
        }

        response.Content = Replace(response, await ReadAsync(response.Content, limit, cancellationToken).ConfigureAwait(false));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<PooledBuffer> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        PooledBuffer current = BufferFor(content, Math.Min(LongestRent, limit + 1));
        List<PooledBuffer>? parts = null;
        int earlier = 0;
        try
        {
            while (await FillAsync(current, content, limit - earlier, cancellationToken).ConfigureAwait(false))
            {
                parts ??= [];
                parts.Add(current);
                earlier += current.Length;
                current = new PooledBuffer(PartLength);
            }

            if (earlier + current.Length > limit)
            {
                throw new AnswerTooLongException(limit);
            }

            return parts is null ? current : PooledBuffer.Join([.. parts, current], earlier + current.Length);
        }
        catch
        {
            current.Dispose();
            throw;
        }
        finally
        {
            parts?.ForEach(static part => part.Dispose());
        }
    }

    private static async ValueTask LoadErrorAsync(
        HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(ErrorTimeout, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        PooledBuffer buffer = BufferFor(response.Content, LongestError);
        try
        {
            _ = await FillAsync(buffer, response.Content, LongestError, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            // The status has been said already; what came of the body is enough.
        }

        response.Content = Replace(response, buffer);
    }

    // One byte more than announced, so that the end is seen without growing.
    private static PooledBuffer BufferFor(HttpContent content, int longest) =>
        new((int)Math.Clamp((content.Headers.ContentLength ?? UsualLength) + 1, 1, longest));

    /// <returns>True when the buffer is full, and is not to grow, before the end of the body or the limit.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<bool> FillAsync(
        PooledBuffer buffer, HttpContent content, int limit, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int read;
            do
            {
                if (buffer.IsFull && buffer.Length >= PartLength)
                {
                    return true;
                }

                Memory<byte> rest = buffer.GetMemory();
                rest = rest[..Math.Min(rest.Length, limit + 1 - buffer.Length)];
                read = await stream.ReadAsync(rest, cancellationToken).ConfigureAwait(false);
                buffer.Advance(read);
            }
            while (read > 0 && buffer.Length <= limit);
            return false;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            throw new IOException("The body is not compressed as it says.", exception);
        }
    }

    private static BufferedAnswer Replace(HttpResponseMessage response, PooledBuffer buffer)
    {
        HttpContent content = response.Content;
        BufferedAnswer answer = new(buffer, content.Headers, IsEndProven(response, buffer));
        content.Dispose();
        return answer;
    }

    // HTTP/1.1 without length and chunks ends a body by closing the connection, which looks like a broken connection. Where
    // there are bytes, the JSON itself shows whether it is whole.
    private static bool IsEndProven(HttpResponseMessage response, PooledBuffer buffer) =>
        !AnswerBytes.Trimmed(buffer.Written).IsEmpty
        || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent
        || response.Content.Headers.ContentLength is not null
        || response.Headers.TransferEncodingChunked == true
        || response.Version.Major >= 2;
}
