using System.Net;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What a person would read of a page, in one line.</summary>
internal static partial class HtmlText
{
    private const int ShortestRepetition = 4;

    public static string Of(string html)
    {
        string visible = Invisible().Replace(html, " ");
        return OneLine(string.Join(' ', WithoutRepetitions(Tag().Split(visible))));
    }

    // The title of a page usually stands in its first heading again.
    private static List<string> WithoutRepetitions(string[] parts)
    {
        List<string> texts = [];
        foreach (string text in parts.Select(static part => OneLine(WebUtility.HtmlDecode(part))).Where(static part => part.Length > 0))
        {
            if (text.Length < ShortestRepetition || !texts.Exists(earlier => earlier.Contains(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)))
            {
                texts.RemoveAll(earlier => earlier.Length >= ShortestRepetition && text.StartsWith(earlier.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
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
