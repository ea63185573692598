using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace SuperOffice.Chat.Client.Http;

/// <summary>The body of a response, buffered within the attempt in a pooled buffer.</summary>
internal sealed partial class BufferedResponse : HttpContent
{
    /// <summary>The number of bytes that are read of an error response.</summary>
    private const int MaxErrorLength = 64 * 1024;

    /// <summary>The timeout for reading the body of an error response, whose status is already known.</summary>
    private static readonly TimeSpan ErrorTimeout = TimeSpan.FromSeconds(5);

    private const int InitialCapacity = 16 * 1024;

    /// <summary>
    /// The maximum capacity that is rented because of a Content-Length header, in bytes. It fits every real response without growing,
    /// and limits what a hostile server can claim.
    /// </summary>
    private const int MaxInitialCapacity = 16 * 1024 * 1024;

    /// <summary>
    /// The size up to which a buffer grows by doubling, in bytes. A longer body of unknown length is read in parts of this size, so
    /// that the memory in use does not exceed the limit.
    /// </summary>
    private const int PartLength = 1024 * 1024;

    private readonly PooledBuffer _buffer;

    private BufferedResponse(PooledBuffer buffer, HttpContentHeaders? originalHeaders, bool isComplete)
    {
        _buffer = buffer;
        OriginalHeaders = originalHeaders;
        IsComplete = isComplete;
    }

    /// <summary>Gets the original content headers, or null for a body that was not received over the network.</summary>
    public HttpContentHeaders? OriginalHeaders { get; }

    /// <summary>Gets a value indicating whether the body is known to be complete, rather than truncated by a closed connection.</summary>
    public bool IsComplete { get; }

    public ReadOnlyMemory<byte> Bytes => _buffer.Written;

    /// <summary>Replaces the content of a response with a buffered body.</summary>
    /// <param name="response">The response.</param>
    /// <param name="limit">The maximum size of the body of a success, in bytes after decompression.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="IOException">The body of a success is truncated.</exception>
    /// <exception cref="HttpRequestException">The body of a success is truncated.</exception>
    /// <exception cref="ResponseTooLargeException">The body of a success exceeds the limit.</exception>
    public static ValueTask LoadAsync(HttpResponseMessage response, int limit, TimeProvider time, CancellationToken cancellationToken)
    {
        MessageBodies.EnsureBody(response);
        return response.Content is BufferedResponse ? ValueTask.CompletedTask
            : response.IsSuccessStatusCode ? LoadSuccessAsync(response, limit, cancellationToken)
            : LoadErrorAsync(response, time, cancellationToken);
    }

    /// <summary>Creates a body from bytes.</summary>
    public static BufferedResponse From(ReadOnlySpan<byte> bytes)
    {
        PooledBuffer buffer = new(bytes.Length + 1);
        bytes.CopyTo(buffer.GetSpan(bytes.Length));
        buffer.Advance(bytes.Length);
        return new(buffer, originalHeaders: null, isComplete: true);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(_buffer.Written).AsTask();

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
        HttpContent content = response.Content;
        if (content.Headers.ContentLength > limit)
        {
            throw new ResponseTooLargeException(limit);
        }

        PooledBuffer buffer = CreateBuffer(content, Math.Min(MaxInitialCapacity, limit + 1));
        try
        {
            if (await FillAsync(buffer, content, limit, cancellationToken).ConfigureAwait(false))
            {
                buffer = await ReadInPartsAsync(buffer, content, limit, cancellationToken).ConfigureAwait(false);
            }

            if (buffer.Length > limit)
            {
                throw new ResponseTooLargeException(limit);
            }
        }
        catch
        {
            buffer.Dispose();
            throw;
        }

        response.Content = Replace(response, buffer);
    }

    private static async ValueTask<PooledBuffer> ReadInPartsAsync(
        PooledBuffer first, HttpContent content, int limit, CancellationToken cancellationToken)
    {
        List<PooledBuffer> parts = [first];
        int length = first.Length;
        try
        {
            bool isFull = true;
            while (isFull)
            {
                PooledBuffer part = new(PartLength);
                parts.Add(part);
                isFull = await FillAsync(part, content, limit - length, cancellationToken).ConfigureAwait(false);
                length += part.Length;
            }

            return length <= limit ? PooledBuffer.Join(parts, length) : throw new ResponseTooLargeException(limit);
        }
        finally
        {
            parts.ForEach(static part => part.Dispose());
        }
    }

    private static async ValueTask LoadErrorAsync(
        HttpResponseMessage response, TimeProvider time, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = time.CreateCancellationTokenSource(ErrorTimeout);
        using CancellationTokenRegistration link = limit.CancelWith(cancellationToken);
        PooledBuffer buffer = CreateBuffer(response.Content, MaxErrorLength);
        try
        {
            _ = await FillAsync(buffer, response.Content, MaxErrorLength, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            // The status is known. The part of the body that was received is sufficient.
        }

        response.Content = Replace(response, buffer);
    }

    // One byte more than the content length, so that the end is detected without growing.
    private static PooledBuffer CreateBuffer(HttpContent content, int maxCapacity) =>
        new((int)Math.Clamp((content.Headers.ContentLength ?? InitialCapacity) + 1, 1, maxCapacity));

    /// <returns>True when the buffer is full and must not grow, before the end of the body or the limit is reached.</returns>
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
            throw new IOException("The body is not compressed as its Content-Encoding header states.", exception);
        }
    }

    private static BufferedResponse Replace(HttpResponseMessage response, PooledBuffer buffer)
    {
        HttpContent content = response.Content;
        BufferedResponse body = new(buffer, content.Headers, IsKnownToBeComplete(response, buffer));
        content.Dispose();
        return body;
    }

    // Without a length and chunks, HTTP/1.1 ends a body by closing the connection, which looks like a broken connection.
    // When there are bytes, the JSON shows whether it is complete.
    private static bool IsKnownToBeComplete(HttpResponseMessage response, PooledBuffer buffer) =>
        !ResponseBytes.Trim(buffer.Written).IsEmpty
        || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent
        || response.Content.Headers.ContentLength is not null
        || response.Headers.TransferEncodingChunked == true
        || response.Version.Major >= 2;
}
