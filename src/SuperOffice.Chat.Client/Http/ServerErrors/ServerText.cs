using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Formats text of a server for a single line of a log or a message.</summary>
internal static class ServerText
{
    /// <summary>Replaces invisible characters with spaces and truncates the result.</summary>
    public static string OneLine(string text, int limit)
    {
        StringBuilder line = new(Math.Min(text.Length, limit) + 1);
        bool isBlank = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                isBlank = line.Length > 0;
                continue;
            }

            if (line.Length + rune.Utf16SequenceLength + (isBlank ? 1 : 0) > limit)
            {
                return line.Append('…').ToString();
            }

            line.Append(isBlank ? " " : "").Append(rune);
            isBlank = false;
        }

        return line.ToString();
    }

    /// <summary>Decodes a small document according to its byte order mark, or else as UTF-8. The mark is removed.</summary>
    public static string Decode(byte[] bytes)
    {
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd().TrimStart('\uFEFF');
    }

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
