using System.Net;
using System.Text.Encodings.Web;

namespace SuperOffice.Chat.Client.Http;

/// <summary>Blots secrets out of texts: a server, or a proxy before it, may say back what it was sent.</summary>
internal static class Redaction
{
    private const string Blot = "***";

    public static string Of(string text, IEnumerable<string> secrets)
    {
        foreach (string spelling in secrets.SelectMany(Spellings))
        {
            text = text.Replace(spelling, Blot, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>A secret as it is, and as it stands in JSON, in an address or in a page.</summary>
    private static string[] Spellings(string secret) =>
    [
        secret,
        JavaScriptEncoder.Default.Encode(secret),
        secret.Replace("/", "\\/", StringComparison.Ordinal),
        Uri.EscapeDataString(secret),
        WebUtility.HtmlEncode(secret),
    ];
}
