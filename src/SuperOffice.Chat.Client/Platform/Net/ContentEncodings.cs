using System.IO.Compression;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Decompresses bodies.</summary>
internal static class ContentEncodings
{
    /// <summary>The accepted encodings. Deflate is not accepted, because servers implement it in different ways.</summary>
    public const string Accepted = "gzip, br";

    /// <param name="encoding">The name of the encoding in upper case.</param>
    public static bool IsKnown(string encoding) => encoding is "GZIP" or "X-GZIP" or "BR" or "DEFLATE" or "IDENTITY";

    public static Stream Decompress(string encoding, Stream stream) => encoding switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(stream, CompressionMode.Decompress),
        "BR" => new BrotliStream(stream, CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(stream, CompressionMode.Decompress),
        _ => stream,
    };
}
