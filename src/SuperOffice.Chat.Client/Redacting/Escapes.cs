using System.Globalization;
using System.Net;
using System.Text;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Decodes the escape sequences of addresses (<c>%2B</c>), of JSON and JavaScript (<c>\u002B</c>) and of HTML (<c>&amp;#x2B;</c>).</summary>
internal static class Escapes
{
    private const int MaximumNameLength = 24;

    // The HTML 5 names of ASCII characters. The platform decodes the names of HTML 4 only.
    private static readonly Dictionary<string, char> Names = new(StringComparer.Ordinal)
    {
        ["Tab"] = '\t',
        ["NewLine"] = '\n',
        ["excl"] = '!',
        ["QUOT"] = '"',
        ["num"] = '#',
        ["dollar"] = '$',
        ["percnt"] = '%',
        ["AMP"] = '&',
        ["apos"] = '\'',
        ["lpar"] = '(',
        ["rpar"] = ')',
        ["ast"] = '*',
        ["midast"] = '*',
        ["plus"] = '+',
        ["comma"] = ',',
        ["period"] = '.',
        ["sol"] = '/',
        ["colon"] = ':',
        ["semi"] = ';',
        ["LT"] = '<',
        ["equals"] = '=',
        ["GT"] = '>',
        ["quest"] = '?',
        ["commat"] = '@',
        ["lsqb"] = '[',
        ["lbrack"] = '[',
        ["bsol"] = '\\',
        ["rsqb"] = ']',
        ["rbrack"] = ']',
        ["Hat"] = '^',
        ["lowbar"] = '_',
        ["UnderBar"] = '_',
        ["grave"] = '`',
        ["DiacriticalGrave"] = '`',
        ["lcub"] = '{',
        ["lbrace"] = '{',
        ["verbar"] = '|',
        ["vert"] = '|',
        ["VerticalLine"] = '|',
        ["rcub"] = '}',
        ["rbrace"] = '}',
    };

    /// <summary>Decodes the escape sequence at the start of a string.</summary>
    /// <param name="text">The string. It must not be empty.</param>
    /// <param name="value">The code point, or a surrogate.</param>
    /// <returns>The length of the escape sequence; zero if there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return text[0] switch
        {
            '%' => text.Length > 1 && text[1] == 'u' ? ReadHex(text, 2, 4, out value) : ReadPercent(text, out value),
            '\\' => ReadBackslash(text, out value),
            '&' => text.Length > 1 && text[1] == '#' ? ReadNumber(text, out value) : ReadName(text, out value),
            _ => 0,
        };
    }

    private static int ReadHex(ReadOnlySpan<char> text, int start, int digits, out int value)
    {
        value = 0;
        return text.Length >= start + digits
            && int.TryParse(text.Slice(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
                ? start + digits
                : 0;
    }

    private static int ReadPercent(ReadOnlySpan<char> text, out int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < bytes.Length && text.Length > 3 * count && text[3 * count] == '%' && ReadHex(text[(3 * count)..], 1, 2, out int next) > 0)
        {
            bytes[count++] = (byte)next;
        }

        if (count == 0)
        {
            value = 0;
            return 0;
        }

        // Bytes that are not valid UTF-8 are decoded as Latin-1.
        bool isUtf8 = Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int consumed) == System.Buffers.OperationStatus.Done;
        value = isUtf8 ? rune.Value : bytes[0];
        return isUtf8 ? 3 * consumed : 3;
    }

    private static int ReadBackslash(ReadOnlySpan<char> text, out int value)
    {
        value = text.Length < 2 ? 0 : text[1] is 'b' or 'f' or 'n' or 'r' or 't' ? ' ' : text[1];
        return value switch
        {
            'u' => text.Length > 2 && text[2] == '{' ? ReadBraces(text, out value) : ReadHex(text, 2, 4, out value),
            'x' => ReadHex(text, 2, 2, out value),
            ' ' or '/' or '"' or '\'' or '\\' => 2,
            _ => 0,
        };
    }

    // The JavaScript form for any code point: \u{…}.
    private static int ReadBraces(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int length = text[..Math.Min(text.Length, MaximumNameLength)].IndexOf('}') - 3;
        return length > 0
            && int.TryParse(text.Slice(3, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
            && value is >= 0 and <= 0x10FFFF
                ? length + 4
                : 0;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        bool isHex = text.Length > 2 && text[2] is 'x' or 'X';
        int start = isHex ? 3 : 2;
        int end = start;
        while (end < text.Length && end < start + MaximumNameLength && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return !int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out value) || value is < 0 or > 0x10FFFF ? 0
            : end < text.Length && text[end] == ';' ? end + 1
            : end;
    }

    private static int ReadName(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int end = 1;
        while (end < text.Length && end <= MaximumNameLength && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == 1 || end == text.Length || text[end] != ';')
        {
            return 0;
        }

        string name = text[1..end].ToString();
        string decoded = Names.TryGetValue(name, out char known) ? known.ToString() : WebUtility.HtmlDecode($"&{name};");
        value = decoded[0];
        return decoded.Length == 1 ? end + 1 : 0;
    }
}
