using System.Globalization;
using SuperOffice.Chat.Client.Campaigns.Faults;

namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>Contains the captured texts and the secrets that were found in them.</summary>
internal sealed record SecretsReport(CampaignReport Faults, Sieve Everything, Sieve Credentials)
{
    public IReadOnlyList<string> Leaks => [.. Everything.Leaks, .. Credentials.Leaks];

    public override string ToString()
    {
        IEnumerable<string> captured = Everything.Captured.Concat(Credentials.Captured).OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value,9} {pair.Key}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Faults}\ntexts looked at:\n{string.Join('\n', captured)}\n{Leaks.Count} leaks\n{string.Join('\n', Leaks.Take(10))}");
    }
}
