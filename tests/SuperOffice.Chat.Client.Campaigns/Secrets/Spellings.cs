using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>A secret in every way of writing that is in use: as it is, in JSON, in an address, in a page, in Base64.</summary>
internal static class Spellings
{
    public static IEnumerable<string> Of(string secret) =>
        new[]
        {
            secret,
            JavaScriptEncoder.Default.Encode(secret),
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret),
            secret.Replace("/", "\\/", StringComparison.Ordinal),
            Uri.EscapeDataString(secret),
            WebUtility.UrlEncode(secret),
            WebUtility.HtmlEncode(secret),
        }
        .Concat(InBase64(Encoding.UTF8.GetBytes(secret)))
        .Distinct(StringComparer.Ordinal);

    // Wherever the secret begins within what was encoded: the part of the text that stands for it alone.
    private static IEnumerable<string> InBase64(byte[] secret)
    {
        for (int before = 0; before < 3; before++)
        {
            byte[] shifted = [.. new byte[before], .. secret];
            int begin = (before * 8 + 5) / 6;
            int end = shifted.Length * 8 / 6;
            string text = Convert.ToBase64String(shifted)[begin..end];
            yield return text;
            yield return text.Replace('+', '-').Replace('/', '_');
        }
    }
}
