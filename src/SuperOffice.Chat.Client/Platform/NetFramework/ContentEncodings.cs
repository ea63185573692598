using System.IO.Compression;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Decompresses bodies.</summary>
internal static class ContentEncodings
{
    /// <summary>The accepted encodings. The platform does not decompress Brotli.</summary>
    public const string Accepted = "gzip";

    /// <param name="encoding">The name of the encoding in upper case.</param>
    public static bool IsKnown(string encoding) => encoding is "GZIP" or "X-GZIP" or "IDENTITY";

    public static Stream Decompress(string encoding, Stream stream) =>
        encoding == "IDENTITY" ? stream : new GZipStream(stream, CompressionMode.Decompress);
}
