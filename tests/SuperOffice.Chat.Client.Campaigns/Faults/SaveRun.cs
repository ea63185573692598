using System.Globalization;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>One save: its arguments, its attempts, and its result.</summary>
internal sealed class SaveRun
{
    private readonly Lock _gate = new();
    private readonly List<SaveTry> _tries = [];

    public SaveRun(int call, SaveKind kind, string marker)
    {
        Call = call;
        Kind = kind;
        Marker = marker;
    }

    public int Call { get; }

    public SaveKind Kind { get; }

    /// <summary>The text by which what was stored is known.</summary>
    public string Marker { get; }

    public CallTime Time { get; } = new();

    /// <summary>True once its credential hung: the attempt that waited for it counts among the retries and sent nothing.</summary>
    public bool HasHung { get; set; }

    /// <summary>The session that it is about; 0 for a new one.</summary>
    public int SessionId { get; init; }

    /// <summary>What the caller got: the id of what was stored, and the marker that came back with it.</summary>
    public (int Id, string? Marker)? Saved { get; set; }

    /// <summary>What the caller caught.</summary>
    public Exception? Failure { get; set; }

    public bool IsInDoubt => Failure is ChatAgentException { OutcomeUnknown: true };

    public IReadOnlyList<SaveTry> Tries
    {
        get
        {
            lock (_gate)
            {
                return [.. _tries];
            }
        }
    }

    /// <summary>The tries of the write itself; an update reads before.</summary>
    public IReadOnlyList<SaveTry> Writes => [.. Tries.Where(static one => !one.Operation.StartsWith("Get", StringComparison.Ordinal))];

    /// <summary>The result for the caller, in a word.</summary>
    public string Told => this switch
    {
        { Saved: not null } => "saved",
        { IsInDoubt: true } => "unknown outcome",
        { Failure: ChatAgentException } => "failed",
        _ => "foreign exception",
    };

    public SaveTry Begin(string operation, FaultPlan plan)
    {
        lock (_gate)
        {
            return Begin(operation, plan.For(Call, _tries.Count + 1));
        }
    }

    public SaveTry Begin(string operation, PlannedFault fault)
    {
        lock (_gate)
        {
            SaveTry begun = new(_tries.Count + 1, operation, fault);
            _tries.Add(begun);
            return begun;
        }
    }

    /// <summary>The save in one line: what happened, without anything that depends on the order of arrival.</summary>
    public override string ToString()
    {
        string tries = string.Join("; ", Tries.Select(static one => one.IsLost ? $"{one.Fault.Name}, lost on a closing connection" : one.Fault.Name));
        string failure = Failure is null ? "" : $" ({string.Join(", for ", Chain(Failure).Select(static cause => cause.GetType().Name))})";
        return string.Create(CultureInfo.InvariantCulture, $"call {Call} {Kind}: {Told}{failure}; tries: {tries}");
    }

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
