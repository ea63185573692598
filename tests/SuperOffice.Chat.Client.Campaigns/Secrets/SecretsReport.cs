using System.Globalization;
using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>What was heard, and what of it was a secret.</summary>
internal sealed record SecretsReport(CampaignReport Faults, Sieve Everything, Sieve Credentials)
{
    public IReadOnlyList<string> Leaks => [.. Everything.Leaks, .. Credentials.Leaks];

    public override string ToString()
    {
        IEnumerable<string> heard = Everything.Heard.Concat(Credentials.Heard).OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value,9} {pair.Key}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Faults}\ntexts looked at:\n{string.Join('\n', heard)}\n{Leaks.Count} leaks\n{string.Join('\n', Leaks.Take(10))}");
    }
}
