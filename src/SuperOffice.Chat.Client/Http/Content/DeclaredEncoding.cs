using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Converts error responses to UTF-8 from their declared encoding.</summary>
internal static partial class DeclaredEncoding
{
    private const int MaxDeclarationLength = 1_024;

    /// <summary>
    /// Converts a body to UTF-8. The encoding is determined by the byte order mark, or else by the charset of the Content-Type header,
    /// or else by the declaration of an XML document or HTML page.
    /// </summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body, HttpContentHeaders? headers) =>
        Find(body.Span, headers) is { CodePage: not 65001 } encoding
            ? Encoding.UTF8.GetBytes(encoding.GetString(body.Span))
            : body;

    private static Encoding? Find(ReadOnlySpan<byte> body, HttpContentHeaders? headers) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => null,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => FindEncoding(GetCharset(headers) ?? FindInBody(body), body),
    };

    private static string? GetCharset(HttpContentHeaders? headers)
    {
        try
        {
            return headers?.ContentType?.CharSet?.Trim('"', '\'', ' ');
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? FindInBody(ReadOnlySpan<byte> body)
    {
        if (body.IndexOf((byte)'<') < 0)
        {
            return null;
        }

        Match match = Declaration().Match(Encoding.Latin1.GetString(body[..Math.Min(body.Length, MaxDeclarationLength)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    private static Encoding? FindEncoding(string? name, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        // Without a byte order mark, the first character determines the byte order: it is ASCII in JSON and in markup.
        if (name.Equals("utf-16", StringComparison.OrdinalIgnoreCase))
        {
            return body is [0, ..] ? Encoding.BigEndianUnicode : body is [_, 0, ..] ? Encoding.Unicode : null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("<(\\?xml\\b[^>]*\\bencoding|meta\\b[^>]*\\bcharset)\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_.:-]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
