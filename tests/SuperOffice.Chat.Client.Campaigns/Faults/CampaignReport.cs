using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>The results of a fault run, in numbers.</summary>
internal sealed class CampaignReport
{
    private readonly CampaignSettings _settings;
    private readonly IReadOnlyList<SaveRun> _runs;
    private readonly Ledger _ledger;

    public CampaignReport(CampaignSettings settings, IReadOnlyList<SaveRun> runs, Ledger ledger)
    {
        Audit audit = new(ledger, settings.Stack);
        _settings = settings;
        _runs = runs;
        _ledger = ledger;
        Wrongs = [.. from run in runs from wrong in audit.Of(run) select (wrong, $"{run}; reported: {run.Failure?.Message ?? "saved"}"), .. audit.Of(runs)];
        Fingerprint = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', runs.Select(static run => run.ToString())))))[..16];
    }

    /// <summary>Every disagreement, with the save or the place that it is about.</summary>
    public IReadOnlyList<(string What, string Where)> Wrongs { get; }

    /// <summary>The same for two runs in which every save had the same faults and the same result.</summary>
    public string Fingerprint { get; }

    public int Attempts => _runs.Sum(static run => run.Attempts.Count);

    public IReadOnlyDictionary<string, int> ReportedBy(SaveKind kind) =>
        _runs.Where(run => run.Kind == kind).CountBy(Outcome).ToDictionary();

    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"fault run, seed {_settings.Seed}, handlers of the application: {_settings.Stack}\n");
        text.Append(CultureInfo.InvariantCulture, $"{_runs.Count} saves by {_settings.Callers} callers, {Attempts} attempts, {_runs.Sum(static run => run.Attempts.Count(static one => one.Fault != PlannedFault.None))} of them with a fault; stored: {_ledger.Sessions} sessions, {_ledger.Messages} messages; fingerprint {Fingerprint}\n\n");
        foreach (SaveKind kind in Enum.GetValues<SaveKind>())
        {
            IOrderedEnumerable<KeyValuePair<string, int>> reported = ReportedBy(kind).OrderBy(static pair => pair.Key, StringComparer.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"{kind,-10} {string.Join(", ", reported.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")))}\n");
        }

        text.Append('\n');
        foreach ((string name, int count) in _runs.SelectMany(static run => run.Attempts).CountBy(static one => one.Fault.Name).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,7} {name}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{_runs.Sum(static run => run.Attempts.Count(static one => one.IsLost)),7} (lost on a closing connection, besides)\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{Wrongs.Count} disagreements\n");
        foreach (IGrouping<string, (string What, string Where)> group in Wrongs.GroupBy(static wrong => wrong.What))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Count(),7} {group.Key}; the first: {group.First().Where}\n");
        }

        return text.ToString();
    }

    private string Outcome(SaveRun run) =>
        run.IsOutcomeUnknown ? _ledger.IdsOf(run).Count > 0 ? "unknown outcome, stored" : "unknown outcome, not stored" : run.Reported;
}
