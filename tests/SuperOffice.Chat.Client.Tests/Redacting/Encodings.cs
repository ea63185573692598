using System.Globalization;
using System.Net;
using System.Text;

namespace SuperOffice.Chat.Client.Tests.Redacting;

/// <summary>The encodings in which a server may echo a secret.</summary>
internal static class Encodings
{
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>
    {
        ["plain"] = static secret => secret,
        ["upper case"] = static secret => secret.ToUpperInvariant(),
        ["URL"] = Uri.EscapeDataString,
        ["URL in lower case"] = static secret => Each(secret, static character => char.IsAsciiLetterOrDigit(character) ? $"{character}" : $"%{(int)character:x2}"),
        ["URL of all characters"] = static secret => Each(secret, Uri.HexEscape),
        ["URL twice"] = static secret => Uri.EscapeDataString(Uri.EscapeDataString(secret)),
        ["form"] = static secret => WebUtility.UrlEncode(secret),
        ["HTML"] = static secret => WebUtility.HtmlEncode(secret),
        ["HTML twice"] = static secret => WebUtility.HtmlEncode(WebUtility.HtmlEncode(secret)),
        ["HTML decimal"] = static secret => Each(secret, static character => FormattableString.Invariant($"&#{(int)character};")),
        ["HTML hex"] = static secret => Each(secret, static character => $"&#x{(int)character:X};"),
        ["HTML hex of punctuation"] = static secret => Each(secret, static character => char.IsAsciiLetterOrDigit(character) ? $"{character}" : $"&#x{(int)character:x2};"),
        ["HTML names"] = static secret => secret.Replace("&", "&amp;", StringComparison.Ordinal).Replace("+", "&plus;", StringComparison.Ordinal)
            .Replace("/", "&sol;", StringComparison.Ordinal).Replace("=", "&equals;", StringComparison.Ordinal).Replace(":", "&colon;", StringComparison.Ordinal),
        ["HTML of URL"] = static secret => WebUtility.HtmlEncode(Uri.EscapeDataString(secret)),
        ["JSON"] = static secret => Each(secret, static character => $"\\u{(int)character:x4}"),
        ["JSON in upper case"] = static secret => Each(secret, static character => $"\\u{(int)character:X4}"),
        ["JSON solidus"] = static secret => secret.Replace("/", "\\/", StringComparison.Ordinal),
        ["JavaScript"] = static secret => Each(secret, static character => char.IsAsciiLetterOrDigit(character) ? $"{character}" : $"\\x{(int)character:x2}"),
        ["Base64"] = static secret => Base64("", secret, ""),
        ["Base64 without padding"] = static secret => Base64("", secret, "").TrimEnd('='),
        ["Base64 after one byte"] = static secret => Base64("a", secret, "b"),
        ["Base64 after two bytes"] = static secret => Base64("ab", secret, "bcd"),
        ["Base64 for URLs"] = static secret => Base64("", secret, "").TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        ["Base64 in lines"] = static secret => Base64("", secret, "").Insert(7, "\r\n"),
        ["Base64 of URL"] = static secret => Base64("", Uri.EscapeDataString(secret), ""),
        ["JavaScript with braces"] = static secret => Each(secret, static character => "\\u{" + ((int)character).ToString("X", CultureInfo.InvariantCulture) + "}"),
        ["hex with hyphens"] = static secret => BitConverter.ToString(Encoding.UTF8.GetBytes(secret)),
        ["hex with colons"] = static secret => BitConverter.ToString(Encoding.UTF8.GetBytes(secret)).Replace('-', ':'),
        ["hex"] = static secret => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret)),
    };

    private static string Each(string secret, Func<char, string> encode) => string.Concat(secret.Select(encode));

    private static string Base64(string before, string secret, string after) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(before + secret + after));
}
