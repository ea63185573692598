namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>One request that went to the network.</summary>
internal sealed class SaveAttempt
{
    private bool _hasArrived;

    public SaveAttempt(int number, string operation, PlannedFault fault)
    {
        Number = number;
        Operation = operation;
        Fault = fault;
    }

    public int Number { get; }

    public string Operation { get; }

    public PlannedFault Fault { get; }

    /// <summary>Gets whether the emulator received the attempt.</summary>
    public bool HasArrived
    {
        get => Volatile.Read(ref _hasArrived);
        set => Volatile.Write(ref _hasArrived, value);
    }

    /// <summary>
    /// Sent to the emulator and never seen there: the connection it was sent on was being closed. Nothing was done, and
    /// only the server's side knows.
    /// </summary>
    public bool IsLost => Fault.Place == FaultPlace.Server && !HasArrived;

    public UnknownOutcome UnknownOutcome => IsLost ? UnknownOutcome.Allowed : Fault.UnknownOutcome;

    public RetryRule RetryRule => IsLost ? RetryRule.WhenHarmless : Fault.RetryRule;
}
