using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>The encodings of a secret that escapes do not explain, each with the length of the runs that give it away.</summary>
internal static class SecretForms
{
    public const int ShortestRun = 6;
    public const int LongestRun = 8;

    /// <summary>Shorter secrets occur in ordinary sentences, where redacting them would confirm them.</summary>
    private const int ShortestSecret = 6;

    public static IEnumerable<(string Form, int RunLength)> Of(string secret)
    {
        if (LengthOf(secret) < ShortestSecret)
        {
            yield break;
        }

        // Two thirds of a short secret are as good as the secret.
        foreach (string form in Plain(secret))
        {
            yield return (form, Math.Clamp(((2 * LengthOf(form)) + 2) / 3, ShortestRun, LongestRun));
        }

        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        string[] pairs = [.. bytes.Select(static value => value.ToString("x2", CultureInfo.InvariantCulture))];
        yield return (string.Concat(pairs), LongestRun);
        yield return (string.Join('-', pairs), LongestRun);
        yield return (string.Join(':', pairs), LongestRun);
        foreach (string form in Base64(bytes).Concat(Base64(Encoding.ASCII.GetBytes(Uri.EscapeDataString(secret)))))
        {
            // A run of eight may end in a character that also depends on the bytes beside the secret.
            yield return (form, ShortestRun);
        }
    }

    private static int LengthOf(string text) => text.Count(static character => !RunSet.IsIgnored(character));

    private static IEnumerable<string> Plain(string secret)
    {
        yield return secret;

        // A form writes spaces as plus signs.
        yield return secret.Replace(' ', '+');
        if (!Ascii.IsValid(secret))
        {
            // The bytes read with the wrong charset.
            yield return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(secret));
        }

        // A secret may itself contain what looks like an escape or a tag, and is then changed with the text around it.
        MappedText text = MappedText.Of(secret);
        if (text.WithoutTags() is { } untagged)
        {
            yield return untagged.ToString();
        }

        for (MappedText? layer = text.Unescaped(); layer is not null; layer = layer.Unescaped())
        {
            yield return layer.ToString();
        }
    }

    // A secret may start at any of three positions within a group. Only the characters that stand for it alone are known.
    private static IEnumerable<string> Base64(byte[] secret)
    {
        yield return Convert.ToBase64String(secret);
        yield return UrlSafe(Convert.ToBase64String(secret));
        for (int before = 1; before < 3; before++)
        {
            byte[] shifted = [.. new byte[before], .. secret];
            string known = Convert.ToBase64String(shifted)[(((before * 8) + 5) / 6)..(shifted.Length * 8 / 6)];
            yield return known;
            yield return UrlSafe(known);
        }
    }

    private static string UrlSafe(string base64) => base64.Replace('+', '-').Replace('/', '_');
}
