using System.Diagnostics;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>One client under load, for a profiler to attach to.</summary>
internal static class Load
{
    /// <param name="client"><c>raw</c> or <c>ours</c>.</param>
    /// <param name="callers">How many calls are under way at once.</param>
    /// <param name="seconds">How long.</param>
    public static async Task RunAsync(string client, int callers, int seconds)
    {
        using IMeasuredClient measured = client switch
        {
            "raw" => new RawClient(ServerProcess.Address),
            "ours" => new OurClient(ServerProcess.Address),
            _ => throw new ArgumentException($"There is no client '{client}': raw or ours."),
        };
        long started = Stopwatch.GetTimestamp();
        TimeSpan length = TimeSpan.FromSeconds(seconds);
        int[] made = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(() => CallAsync(measured, started, length)))).ConfigureAwait(false);
        Console.WriteLine($"{client}: {made.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds:#,0} calls a second.");
    }

    private static async Task<int> CallAsync(IMeasuredClient measured, long started, TimeSpan length)
    {
        int calls = 0;
        while (Stopwatch.GetElapsedTime(started) < length)
        {
            await measured.SaveAsync().ConfigureAwait(false);
            calls++;
        }

        return calls;
    }
}
