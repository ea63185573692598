using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>
/// Makes text safe for a terminal. Customers write the content of sessions: an escape code in a name must not clear the
/// screen, and a line break must not look like another row.
/// </summary>
internal static class Printable
{
    private const char ZeroWidthJoiner = '\u200D';

    public static string Sanitize(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        StringBuilder safe = new(text.Length);
        foreach (char character in text.ReplaceLineEndings(" "))
        {
            safe.Append(character == '\t' ? ' ' : IsUnsafe(character) ? '\uFFFD' : character);
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,

        // Text direction controls are in this category. The joiner is part of emoji.
        UnicodeCategory.Format => character != ZeroWidthJoiner,
        _ => false,
    };
}
