namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Counts outcomes. Safe for calls from several threads.</summary>
internal sealed class SaveTally
{
    private readonly int[] _counts = new int[Enum.GetValues<LineOutcome>().Length];

    public int this[LineOutcome outcome] => Volatile.Read(ref _counts[(int)outcome]);

    public bool IsAllGood => this[LineOutcome.Failed] + this[LineOutcome.Malformed] + this[LineOutcome.OutcomeUnknown] == 0;

    public void Add(LineOutcome outcome) => Interlocked.Increment(ref _counts[(int)outcome]);
}
