using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Sample.Console.Rendering;

/// <summary>
/// Text that cannot drive a terminal. Customers write what sessions hold: an escape code in a name must not clear the
/// screen, and a line break must not look like a row of ours.
/// </summary>
internal static class Printable
{
    private const char ZeroWidthJoiner = '\u200D';

    public static string Of(string text)
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

        // Turns of direction are of this category; the joiner holds an emoji together.
        UnicodeCategory.Format => character != ZeroWidthJoiner,
        _ => false,
    };
}
