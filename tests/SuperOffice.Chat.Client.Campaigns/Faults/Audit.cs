namespace SuperOffice.Chat.Client.Campaigns.Faults;

/// <summary>Compares the result of each caller with what the server stored, and with the faults of its attempts.</summary>
internal sealed class Audit
{
    private const int MostTries = 4;

    // A share of the attempts, and a minimum: a pooled connection is sometimes closed just when it is used.
    private const double MostLost = 0.02;
    private const int FewLost = 3;

    private readonly Ledger _ledger;
    private readonly HandlerStack _stack;

    public Audit(Ledger ledger, HandlerStack stack)
    {
        _ledger = ledger;
        _stack = stack;
    }

    /// <summary>Returns a short description of each problem of a save; empty when there is none.</summary>
    public IEnumerable<string> Of(SaveRun run) =>
        from check in ((bool Fails, string Name)[])[.. CheckStored(run), .. CheckReported(run), .. CheckAttempts(run)]
        where check.Fails
        select check.Name;

    /// <summary>Returns each problem of all saves with its position; empty when there is none.</summary>
    public IEnumerable<(string What, string Where)> Of(IReadOnlyList<SaveRun> runs)
    {
        foreach (string stranger in _ledger.Strangers(runs))
        {
            yield return ("stored, and asked for by nobody", stranger);
        }

        int attempts = runs.Sum(static run => run.Attempts.Count);
        int lost = runs.Sum(static run => run.Attempts.Count(static one => one.IsLost));
        if (lost > FewLost + (attempts * MostLost))
        {
            yield return ("too many attempts lost on closing connections", FormattableString.Invariant($"{lost} of {attempts}"));
        }
    }

    private IEnumerable<(bool Fails, string Name)> CheckStored(SaveRun run)
    {
        IReadOnlyList<int> ids = _ledger.IdsOf(run);
        yield return (ids.Count > 1, "stored twice");
        yield return (run.Saved is not null && ids.Count == 0, "reported as saved, and not there");
        yield return (run.Saved is { } saved && ids.Count == 1 && saved != (ids[0], run.Marker), "reported as saved with another id or text");
        yield return (run.Failure is not null && !run.IsOutcomeUnknown && ids.Count > 0, "reported as definitely failed, and there");
        yield return (_ledger.IsMisplaced(run), "stored in another place");
        yield return (_ledger.IsSpoiled(run), "stored with something lost");
    }

    private static IEnumerable<(bool Fails, string Name)> CheckReported(SaveRun run)
    {
        IReadOnlyList<SaveAttempt> writes = run.Writes;
        bool isDue = writes.Any(static one => one.UnknownOutcome == UnknownOutcome.Due);
        bool isAllowed = isDue || writes.Any(static one => one.UnknownOutcome == UnknownOutcome.Allowed);
        bool wentWell = writes.Count > 0 && writes[^1].RetryRule == RetryRule.NotNeeded;
        yield return (run.Failure is not null and not ChatAgentException, "an exception of another family");
        yield return (run.Failure is not null && isDue && !run.IsOutcomeUnknown, "an unknown outcome that was not reported");
        yield return (run.IsOutcomeUnknown && !isAllowed, "an unknown outcome reported without a reason");
        yield return (run.Saved is not null && !wentWell && !(run.Kind == SaveKind.Update && isAllowed), "reported as saved after a failure");
        yield return (run.Failure is not null && wentWell, "reported as failed after a success");
    }

    private IEnumerable<(bool Fails, string Name)> CheckAttempts(SaveRun run)
    {
        SaveAttempt[] phase = LastPhase(run);
        bool isHarmless = run.Kind is SaveKind.Overwrite or SaveKind.Update;
        int firstUnknown = Array.FindIndex(phase, static one => one.UnknownOutcome == UnknownOutcome.Due);
        yield return (phase.Length == 0, "never sent");
        yield return (!isHarmless && firstUnknown >= 0 && firstUnknown < phase.Length - 1, "retried after an unknown outcome");
        yield return (run.Failure is ChatAgentException failure && failure.Attempts != phase.Length, "reported another number of attempts");
        if (_stack == HandlerStack.None && run.Failure is not null && phase.Length > 0 && !run.HasHung && !EndedReadingAgain(run))
        {
            SaveAttempt last = phase[^1];
            bool isSecondRefusal = last.Fault.IsUnauthorized && phase.Count(static one => one.Fault.IsUnauthorized) > 1;
            bool shouldGoOn = !isSecondRefusal && (last.RetryRule == RetryRule.Always || (isHarmless && last.RetryRule == RetryRule.WhenHarmless));
            yield return (shouldGoOn && phase.Length - (phase.Any(static one => one.Fault.IsUnauthorized) ? 1 : 0) < MostTries, "canceled early");
        }
    }

    // An update reads, saves, and reads again after an unknown outcome. Its failure is that of the save, if there was one.
    private static SaveAttempt[] LastPhase(SaveRun run) => [.. run.Writes.Count > 0 ? run.Writes : run.Attempts];

    // The outcome could not be read, or somebody else's change was found: another save would not be safe.
    private static bool EndedReadingAgain(SaveRun run) => run.Writes.Count > 0 && !run.Writes.Contains(run.Attempts[^1]);
}
