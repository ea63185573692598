using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>An encoding in which a server may echo what it was sent, one piece for each character.</summary>
/// <param name="Name">The name of the encoding.</param>
/// <param name="Encode">Encodes one character.</param>
internal sealed record HostileEncoding(string Name, Func<Rune, string> Encode)
{
    public static IReadOnlyList<HostileEncoding> All { get; } =
    [
        new("plain", static rune => rune.ToString()),
        new("percent", static rune => Bytes(rune, static value => $"%{value:X2}")),
        new("percent in lower case", static rune => Bytes(rune, static value => $"%{value:x2}")),
        new("percent twice", static rune => Bytes(rune, static value => $"%25{value:X2}")),
        new("HTML decimal", static rune => string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};")),
        new("HTML hexadecimal", static rune => $"&#x{rune.Value:X};"),
        new("HTML hexadecimal, padded", static rune => $"&#x{rune.Value:x6};"),
        new("HTML twice", static rune => $"&amp;#x{rune.Value:x};"),
        new("JSON", static rune => Units(rune, static value => $"\\u{(int)value:X4}")),
        new("JSON in lower case", static rune => Units(rune, static value => $"\\u{(int)value:x4}")),
        new("hexadecimal", static rune => Bytes(rune, static value => $"{value:x2}")),
        new("upper case", static rune => rune.ToString().ToUpperInvariant()),
        new("spaces between", static rune => $"{rune} "),
        new("tags between", static rune => $"{rune}<wbr>"),
    ];

    /// <summary>Encodes a text.</summary>
    public string Of(string text) => string.Concat(text.EnumerateRunes().Select(Encode));

    private static string Bytes(Rune rune, Func<byte, string> encode) =>
        string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(encode));

    private static string Units(Rune rune, Func<char, string> encode) => string.Concat(rune.ToString().Select(encode));
}
