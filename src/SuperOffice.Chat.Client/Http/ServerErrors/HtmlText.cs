using System.Net;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Extracts the visible text of an HTML page, in a single line.</summary>
internal static partial class HtmlText
{
    private const int MinDuplicateLength = 4;

    public static string Extract(string html)
    {
        string visible = Invisible().Replace(html, " ");
        return OneLine(string.Join(' ', RemoveDuplicates(Tag().Split(visible))));
    }

    // The first heading of a page is usually the same as its title.
    private static List<string> RemoveDuplicates(string[] parts)
    {
        List<string> texts = [];
        foreach (string text in parts.Select(static part => OneLine(WebUtility.HtmlDecode(part))).Where(static part => part.Length > 0))
        {
            if (text.Length < MinDuplicateLength || !texts.Exists(earlier => earlier.Contains(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)))
            {
                texts.RemoveAll(earlier => earlier.Length >= MinDuplicateLength && text.StartsWith(earlier.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
                texts.Add(text);
            }
        }

        return texts;
    }

    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex("<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Invisible();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}
