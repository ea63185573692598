namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>Watches a fuzzer from outside, since a reading that never ends cannot be judged from within.</summary>
internal static class FuzzWatch
{
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(30);

    /// <exception cref="TimeoutException">One reading takes too long; the message names it.</exception>
    public static async Task<FuzzReport> RunAsync(Fuzzer fuzzer, int inputs, CancellationToken cancellationToken = default)
    {
        Task<FuzzReport> work = Task.Run(() => fuzzer.Run(inputs, cancellationToken), cancellationToken);
        int last = -1;
        while (await Task.WhenAny(work, Task.Delay(LongestReading, TimeProvider.System, cancellationToken)) != work)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (fuzzer.Begun == last)
            {
                throw new TimeoutException(FormattableString.Invariant($"seed {fuzzer.Seed}: input {fuzzer.Current} takes more than {LongestReading.TotalSeconds} seconds"));
            }

            last = fuzzer.Begun;
        }

        return await work;
    }
}
