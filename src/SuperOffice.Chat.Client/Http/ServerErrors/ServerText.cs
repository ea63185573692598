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
        int length;
        for (int index = 0; index < text.Length; index += length)
        {
            length = char.IsSurrogatePair(text, index) ? 2 : 1;
            if (IsInvisible(text, index))
            {
                isBlank = line.Length > 0;
                continue;
            }

            if (line.Length + length + (isBlank ? 1 : 0) > limit)
            {
                return line.Append('…').ToString();
            }

            line.Append(isBlank ? " " : "");
            AppendWellFormed(line, text, index, length);
            isBlank = false;
        }

        return line.ToString();
    }

    /// <summary>Truncates a text, and does not separate the two halves of a surrogate pair.</summary>
    public static string Truncate(string text, int limit) =>
        text.Length <= limit ? text : text[..(limit - (char.IsHighSurrogate(text[limit - 1]) ? 1 : 0))];

    /// <summary>Decodes a small document according to its byte order mark, or else as UTF-8. The mark is removed.</summary>
    public static string Decode(byte[] bytes)
    {
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd().TrimStart('\uFEFF');
    }

    // An unpaired surrogate cannot be encoded as UTF-8.
    private static void AppendWellFormed(StringBuilder line, string text, int index, int length)
    {
        if (length == 1 && char.IsSurrogate(text[index]))
        {
            line.Append('\uFFFD');
        }
        else
        {
            line.Append(text, index, length);
        }
    }

    private static bool IsInvisible(string text, int index) => char.IsWhiteSpace(text, index) || CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
