using System.Text;
using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Every run of a secret in every encoding: a truncated secret is a leak too.</summary>
internal static class SecretRuns
{
    private const int Length = 14;

    public static IEnumerable<string> Of(string secret)
    {
        Rune[] runes = [.. secret.EnumerateRunes()];
        IEnumerable<string> escaped =
            from encoding in HostileEncoding.All
            from start in Enumerable.Range(0, Math.Max(runes.Length - Length + 1, 0))
            select string.Concat(runes.Skip(start).Take(Length).Select(encoding.Encode));
        return escaped.Concat(InBase64(secret)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> InBase64(string secret) =>
        from before in Enumerable.Range(0, 3)
        let shifted = (byte[])[.. new byte[before], .. Encoding.UTF8.GetBytes(secret)]
        let first = ((before * 8) + 5) / 6
        let known = Convert.ToBase64String(shifted)[first..(shifted.Length * 8 / 6)]
        from start in Enumerable.Range(0, Math.Max(known.Length - Length + 1, 0))
        let run = known.Substring(start, Length)
        from spelling in (string[])[run, run.Replace('+', '-').Replace('/', '_')]
        select spelling;
}
