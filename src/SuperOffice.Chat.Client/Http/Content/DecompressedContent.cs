using System.Net;
using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Decompresses the body of a compressed response while it is read.</summary>
/// <remarks>
/// The decompression handler of the platform allocates 600 bytes for every response, compressed or not. This class allocates only
/// for compressed responses, and also works when the primary handler of the application does not decompress.
/// </remarks>
internal sealed class DecompressedContent : HttpContent
{
    private readonly HttpContent _compressed;
    private readonly string[] _encodings;

    private DecompressedContent(HttpContent compressed, string[] encodings)
    {
        _compressed = compressed;
        _encodings = encodings;
        foreach ((string name, HeaderStringValues values) in compressed.Headers.NonValidated)
        {
            if (!name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
                && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }
    }

    /// <summary>Replaces the body of a response that is compressed with a known encoding.</summary>
    public static void Replace(HttpResponseMessage response)
    {
        MessageBodies.EnsureBody(response);
        if (!response.Content.Headers.NonValidated.Contains("Content-Encoding") || response.Content.Headers.ContentLength == 0)
        {
            return;
        }

        string[] encodings = [.. response.Content.Headers.ContentEncoding.Select(static encoding => encoding.ToUpperInvariant())];
        if (encodings.All(ContentEncodings.IsKnown))
        {
            response.Content = new DecompressedContent(response.Content, encodings);
        }
    }

    protected override async Task<Stream> CreateContentReadStreamAsync()
    {
        Stream stream = await _compressed.ReadAsStreamAsync().ConfigureAwait(false);
        foreach (string encoding in Enumerable.Reverse(_encodings))
        {
            stream = ContentEncodings.Decompress(encoding, stream);
        }

        return stream;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        using Stream decompressed = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await decompressed.CopyToAsync(stream).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _compressed.Dispose();
        }

        base.Dispose(disposing);
    }
}
