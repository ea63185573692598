using System.Globalization;
using System.Text;

namespace SuperOffice.Chat.Client.Redacting;

/// <summary>Creates the encodings of a secret other than escape sequences, each with the length of the substrings that disclose it.</summary>
internal static class SecretEncodings
{
    public const int MinimumLength = 6;
    public const int MaximumLength = 8;

    /// <summary>The minimum length of a secret. Shorter ones occur in ordinary sentences, where redacting them would confirm them.</summary>
    private const int MinimumSecretLength = 6;

    public static IEnumerable<(string Form, int SubstringLength)> Create(string secret)
    {
        if (CountSignificant(secret) < MinimumSecretLength)
        {
            yield break;
        }

        // Two thirds of a short secret disclose the secret.
        foreach (string form in Plain(secret))
        {
            yield return (form, Math.Clamp(((2 * CountSignificant(form)) + 2) / 3, MinimumLength, MaximumLength));
        }

        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        string[] pairs = [.. bytes.Select(static value => value.ToString("x2", CultureInfo.InvariantCulture))];
        yield return (string.Concat(pairs), MaximumLength);
        yield return (string.Join('-', pairs), MaximumLength);
        yield return (string.Join(':', pairs), MaximumLength);
        foreach (string form in Base64(bytes).Concat(Base64(Encoding.ASCII.GetBytes(Uri.EscapeDataString(secret)))))
        {
            // The last of eight characters may also depend on bytes after the secret.
            yield return (form, MinimumLength);
        }
    }

    private static int CountSignificant(string text) => text.Count(static character => !SubstringSet.IsIgnored(character));

    private static IEnumerable<string> Plain(string secret)
    {
        yield return secret;

        // Form URL encoding writes a space as a plus sign.
        yield return secret.Replace(' ', '+');
        if (!Ascii.IsValid(secret))
        {
            // The UTF-8 bytes may be decoded with the wrong character set.
            yield return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(secret));
        }

        // A secret may contain an escape sequence or a tag, which is decoded or removed together with the surrounding string.
        MappedText text = MappedText.Create(secret);
        if (text.RemoveTags() is { } untagged)
        {
            yield return untagged.ToString();
        }

        for (MappedText? layer = text.Unescape(); layer is not null; layer = layer.Unescape())
        {
            yield return layer.ToString();
        }
    }

    // A secret can start at any of three positions within a Base64 group. Only characters that depend on the secret alone are used.
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
