namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Saves lines as they are read, with limited concurrency.</summary>
internal sealed class SaveRunner
{
    /// <summary>The time that calls in progress get to complete after Ctrl+C, so that their outcome is known.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly LineSaver _saver;
    private readonly int _concurrency;
    private readonly TimeProvider _timeProvider;
    private readonly StopCondition _stopCondition = new();

    public SaveRunner(LineSaver saver, int concurrency, TimeProvider timeProvider)
    {
        _saver = saver;
        _concurrency = concurrency;
        _timeProvider = timeProvider;
    }

    /// <returns>The reason why the remaining lines were not sent; null when all lines were sent.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled. Calls in progress have ended and are recorded.</exception>
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
                // The line was read before the decision to stop.
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                LineResult result = await _saver.SaveAsync(line, calls.Token);
                report(result);
                if (_stopCondition.After(result) is string why)
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
