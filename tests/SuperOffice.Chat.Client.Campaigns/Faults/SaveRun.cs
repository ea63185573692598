using System.Globalization;

namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>One save: its arguments, its attempts, and its result.</summary>
internal sealed class SaveRun
{
    private readonly Lock _gate = new();
    private readonly List<SaveAttempt> _attempts = [];

    public SaveRun(int call, SaveKind kind, string marker)
    {
        Call = call;
        Kind = kind;
        Marker = marker;
    }

    public int Call { get; }

    public SaveKind Kind { get; }

    /// <summary>The text that identifies the stored row.</summary>
    public string Marker { get; }

    public CallTime Time { get; } = new();

    /// <summary>True once its credential hung: the attempt that waited for it counts among the retries and sent nothing.</summary>
    public bool HasHung { get; set; }

    /// <summary>The session that it is about; 0 for a new one.</summary>
    public int SessionId { get; init; }

    /// <summary>Gets the result of the caller: the id of the stored row and the returned marker.</summary>
    public (int Id, string? Marker)? Saved { get; set; }

    /// <summary>Gets the exception of the caller.</summary>
    public Exception? Failure { get; set; }

    public bool IsOutcomeUnknown => Failure is ChatAgentException { OutcomeUnknown: true };

    public IReadOnlyList<SaveAttempt> Attempts
    {
        get
        {
            lock (_gate)
            {
                return [.. _attempts];
            }
        }
    }

    /// <summary>Gets the attempts of the write itself; an update reads before.</summary>
    public IReadOnlyList<SaveAttempt> Writes => [.. Attempts.Where(static one => !one.Operation.StartsWith("Get", StringComparison.Ordinal))];

    /// <summary>The result for the caller, in a word.</summary>
    public string Reported => this switch
    {
        { Saved: not null } => "saved",
        { IsOutcomeUnknown: true } => "unknown outcome",
        { Failure: ChatAgentException } => "failed",
        _ => "foreign exception",
    };

    public SaveAttempt Start(string operation, FaultPlan plan)
    {
        lock (_gate)
        {
            return Start(operation, plan.For(Call, _attempts.Count + 1));
        }
    }

    public SaveAttempt Start(string operation, PlannedFault fault)
    {
        lock (_gate)
        {
            SaveAttempt attempt = new(_attempts.Count + 1, operation, fault);
            _attempts.Add(attempt);
            return attempt;
        }
    }

    /// <summary>The save in one line: what happened, without anything that depends on the order of arrival.</summary>
    public override string ToString()
    {
        string attempts = string.Join("; ", Attempts.Select(static one => one.IsLost ? $"{one.Fault.Name}, lost on a closing connection" : one.Fault.Name));
        string failure = Failure is null ? "" : $" ({string.Join(", for ", Chain(Failure).Select(static cause => cause.GetType().Name))})";
        return string.Create(CultureInfo.InvariantCulture, $"call {Call} {Kind}: {Reported}{failure}; attempts: {attempts}");
    }

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
