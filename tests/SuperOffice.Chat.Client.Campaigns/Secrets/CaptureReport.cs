namespace SuperOffice.Chat.Client.Campaigns.Secrets;

/// <summary>The captured output of a test run, and whether it was sufficient and without a secret.</summary>
internal sealed record CaptureReport(string Assembly, int Secrets, Sieve Sieve)
{
    private static readonly string[] Sources = ["log message", "span", "figure", "exception"];

    /// <summary>Why the run must fail; null when it may pass.</summary>
    public string? Failure =>
        Sieve.Leaks.Count > 0 ? $"{Sieve.Leaks.Count} texts of this run hold a secret: see the report."
        : Secrets == 0 ? "This run carried no secret, so that none could be found."
        : Sources.FirstOrDefault(source => !Sieve.Captured.ContainsKey(source)) is string source ? $"No {source} of this run was captured."
        : null;

    public IEnumerable<string> Lines =>
    [
        Assembly,
        $"{Secrets} secrets",
        .. Sieve.Captured.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Value,9} {pair.Key}"),
        $"{Sieve.Leaks.Count} leaks",
        .. Sieve.Leaks,
    ];
}
