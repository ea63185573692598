namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Saves lines as they are read, a few at a time.</summary>
internal sealed class SaveRunner
{
    /// <summary>How long calls that are under way may go on after Ctrl+C: each one that ends leaves no doubt.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly LineSaver _saver;
    private readonly int _concurrency;
    private readonly TimeProvider _timeProvider;
    private readonly GivingUp _givingUp = new();

    public SaveRunner(LineSaver saver, int concurrency, TimeProvider timeProvider)
    {
        _saver = saver;
        _concurrency = concurrency;
        _timeProvider = timeProvider;
    }

    /// <returns>Why the rest was not sent; null when nothing is left.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled; what was under way is ended and recorded.</exception>
    public async Task<string?> RunAsync(
        IAsyncEnumerable<InputLine> lines, Action<LineResult> report, CancellationToken cancellationToken)
    {
        string? reason = null;
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using CancellationTokenSource calls = new(Timeout.InfiniteTimeSpan, _timeProvider);
        await using CancellationTokenRegistration grace = cancellationToken.Register(() => calls.CancelAfter(Grace));
        ParallelOptions options = new() { MaxDegreeOfParallelism = _concurrency, CancellationToken = stop.Token };
        try
        {
            await Parallel.ForEachAsync(lines, options, async (line, _) =>
            {
                // Read before it was known that no more should be sent.
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                LineResult result = await _saver.SaveAsync(line, calls.Token);
                report(result);
                if (_givingUp.After(result) is string why)
                {
                    Interlocked.CompareExchange(ref reason, why, null);
                    await stop.CancelAsync();
                }
            });
        }
        catch (OperationCanceledException) when (reason is not null && !cancellationToken.IsCancellationRequested)
        {
            return reason;
        }

        return null;
    }
}
