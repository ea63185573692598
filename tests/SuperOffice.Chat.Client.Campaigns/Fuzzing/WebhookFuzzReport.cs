namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>The result of a fuzzing of webhooks.</summary>
internal sealed record WebhookFuzzReport(int Seed, int Inputs, int Parsed, double MostBytesPerByte, IReadOnlyList<FuzzFinding> Findings)
{
    public override string ToString() => FormattableString.Invariant(
        $"fuzzing of webhooks, seed {Seed}: {Inputs} inputs from {WebhookCorpus.All.Count} literals; {Parsed} parsed, the others refused; allocated at most {MostBytesPerByte:0.0} bytes for each byte of input, beyond {WebhookFuzzer.FixedAllocation}\n{Findings.Count} findings\n{string.Join('\n', Findings.Take(20))}");
}
