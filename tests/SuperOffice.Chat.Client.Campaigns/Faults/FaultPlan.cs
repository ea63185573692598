namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Chooses the fault of each attempt from the seed, the call and the number of the attempt only.</summary>
internal sealed class FaultPlan
{
    private readonly CampaignSettings _settings;

    public FaultPlan(CampaignSettings settings) => _settings = settings;

    public SaveKind KindOf(int call) => (Mix(call, 0) % 10) switch
    {
        < 4 => SaveKind.Create,
        < 7 => SaveKind.Message,
        < 8 => SaveKind.Overwrite,
        _ => SaveKind.Update,
    };

    /// <param name="call">The call.</param>
    /// <param name="number">The number of the attempt, starting at 1.</param>
    public PlannedFault For(int call, int number)
    {
        ulong first = Mix(call, number);
        return (first >> 11) * (1.0 / (1UL << 53)) < _settings.FaultShare
            ? FaultCatalogue.All[(int)(Mix(first) % (ulong)FaultCatalogue.All.Count)]
            : PlannedFault.None;
    }

    private ulong Mix(int call, int number) =>
        Mix(Mix(Mix((ulong)(uint)_settings.Seed) ^ (uint)call) ^ (uint)number);

    // The finishing step of SplitMix64: every bit of the input reaches every bit of the output.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
