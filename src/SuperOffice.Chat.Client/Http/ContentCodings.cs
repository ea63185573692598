using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net.Http.Headers;

namespace SuperOffice.Chat.Client.Http;

/// <summary>How a body may be packed, and what unpacks it.</summary>
internal static class ContentCodings
{
    /// <summary>What we ask for.</summary>
    public const string Accepted = "gzip, deflate, br";

    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <returns>What unpacks the content, or null: hardly any is packed.</returns>
    /// <exception cref="UnknownCodingException">It is packed in a way that nobody asked for.</exception>
    public static ValueTask<Stream?> UnpackerAsync(HttpContent content, Stream body, CancellationToken cancellationToken) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues codings)
            ? UnpackerAsync(codings, body, cancellationToken)
            : default;

    private static async ValueTask<Stream?> UnpackerAsync(HeaderStringValues codings, Stream body, CancellationToken cancellationToken)
    {
        Stream? unpacker = null;

        // The last one named was put on last.
        foreach (string coding in string.Join(',', codings).Split(',', Tidy).Reverse())
        {
            unpacker = coding.ToUpperInvariant() switch
            {
                "IDENTITY" => unpacker,
                "GZIP" or "X-GZIP" => new GZipStream(unpacker ?? body, CompressionMode.Decompress),
                "BR" => new BrotliStream(unpacker ?? body, CompressionMode.Decompress),
                "DEFLATE" => await DeflateAsync(unpacker ?? body, cancellationToken).ConfigureAwait(false),
                _ => throw new UnknownCodingException(coding),
            };
        }

        return unpacker;
    }

    // Some servers leave out the frame that the standard has around the deflated bytes.
    private static async ValueTask<Stream> DeflateAsync(Stream packed, CancellationToken cancellationToken)
    {
        PipeReader pipe = PipeReader.Create(packed);
        ReadOnlySequence<byte> begin = (await pipe.ReadAsync(cancellationToken).ConfigureAwait(false)).Buffer;
        bool isFramed = begin.IsEmpty || (begin.FirstSpan[0] & 0x0F) == 8;
        pipe.AdvanceTo(begin.Start);
        return isFramed
            ? new ZLibStream(pipe.AsStream(), CompressionMode.Decompress)
            : new DeflateStream(pipe.AsStream(), CompressionMode.Decompress);
    }
}
