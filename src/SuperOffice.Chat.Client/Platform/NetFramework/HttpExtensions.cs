using System.Net;
using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client;

/// <summary>Provides the methods of HTTP messages and streams that later platforms have.</summary>
internal static class HttpExtensions
{
    private const int CopyBufferLength = 16 * 1024;

    extension(HttpHeaders headers)
    {
        public HttpHeadersNonValidated NonValidated => new(headers);

        public bool TryAddWithoutValidation(string name, HeaderStringValues values) => headers.TryAddWithoutValidation(name, (IEnumerable<string>)values);
    }

    extension(HttpRequestMessage request)
    {
        public HttpRequestOptions Options => new(request.Properties);

        public HttpVersionPolicy VersionPolicy => HttpVersionPolicy.RequestVersionOrLower;
    }

    extension(HttpContent content)
    {
        public Task<Stream> ReadAsStreamAsync(CancellationToken cancellationToken) => content.ReadAsStreamAsync().WaitOrAbandonAsync(cancellationToken);

        public Task<byte[]> ReadAsByteArrayAsync(CancellationToken cancellationToken) => content.ReadAsByteArrayAsync().WaitOrAbandonAsync(cancellationToken);
    }

    extension(Stream stream)
    {
        public void Write(ReadOnlySpan<byte> bytes)
        {
            byte[] copy = bytes.ToArray();
            stream.Write(copy, 0, copy.Length);
        }

        public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
        {
            byte[] copy = bytes.ToArray();
            await stream.WriteAsync(copy, 0, copy.Length, cancellationToken).ConfigureAwait(false);
        }

        // A network stream of this platform ignores the token. Disposing the stream ends the read.
        public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
        {
            byte[] bytes = new byte[Math.Min(buffer.Length, CopyBufferLength)];
            using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static state => ((Stream)state!).Dispose(), stream);
            try
            {
                int count = await stream.ReadAsync(bytes, 0, bytes.Length, cancellationToken).WaitOrAbandonAsync(cancellationToken).ConfigureAwait(false);
                bytes.AsSpan(0, count).CopyTo(buffer.Span);
                return count;
            }
            catch (Exception exception) when (exception is not OperationCanceledException && cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(exception.Message, exception, cancellationToken);
            }
            catch (WebException exception)
            {
                throw new IOException(exception.Message, exception);
            }
        }
    }
}
