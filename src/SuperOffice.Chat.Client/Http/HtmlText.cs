using System.Net;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Http;

/// <summary>What a person would read of a page, in one line.</summary>
internal static partial class HtmlText
{
    public static string Of(string html)
    {
        string visible = Invisible().Replace(html, " ");
        return OneLine(WebUtility.HtmlDecode(Tag().Replace(visible, " ")));
    }

    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex("<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Invisible();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}
