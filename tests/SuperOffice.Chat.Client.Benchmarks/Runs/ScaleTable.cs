using System.Diagnostics;
using System.Globalization;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>
/// From one caller to many at once, all through one client: each caller makes one call after another. Ours and the raw
/// client take turns, so that other work of the host affects both.
/// </summary>
internal static class ScaleTable
{
    private const int WarmUps = 2;

    /// <param name="rounds">How often each number of callers is measured.</param>
    /// <param name="calls">How many calls that is each time, together.</param>
    /// <param name="mostCallers">The largest number of callers, a power of two.</param>
    /// <param name="network">What replaces the network; null to send the requests to the server.</param>
    public static async Task<int> PrintAsync(int rounds, int calls, int mostCallers, HttpMessageHandler? network = null)
    {
        using RawClient raw = new(ServerProcess.Address, network);
        using OurClient ours = new(ServerProcess.Address, network);
        Console.WriteLine($"{BenchmarkHost.Description}; {rounds} rounds of {calls} calls, interleaved.");
        Console.WriteLine("Time a call as ratio to the raw client of the same round: median (lower to upper quartile). The rest: medians.");
        Console.WriteLine();
        Console.WriteLine("| callers | raw calls/s | our calls/s | time a call | raw bytes a call | our bytes a call | bytes |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        if (rounds > 1)
        {
            await WarmUp.RunAsync(raw, ours).ConfigureAwait(false);
        }

        for (int callers = 1; callers <= mostCallers; callers *= 2)
        {
            await PrintAsync(raw, ours, callers, rounds, calls).ConfigureAwait(false);
        }

        return 0;
    }

    private static async Task PrintAsync(RawClient raw, OurClient ours, int callers, int rounds, int calls)
    {
        List<(ScaleSample Raw, ScaleSample Ours)> samples = [];
        for (int round = -WarmUps; round < rounds; round++)
        {
            bool isRawFirst = round % 2 == 0;
            ScaleSample first = await MeasureAsync(isRawFirst ? raw : ours, callers, calls).ConfigureAwait(false);
            ScaleSample second = await MeasureAsync(isRawFirst ? ours : raw, callers, calls).ConfigureAwait(false);
            if (round >= 0)
            {
                samples.Add(isRawFirst ? (first, second) : (second, first));
            }
        }

        double Median(Func<(ScaleSample Raw, ScaleSample Ours), double> value) => Spread.Of(samples.Select(value)).Median;
        Spread time = Spread.Of(samples.Select(static sample => sample.Raw.CallsASecond / sample.Ours.CallsASecond));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {callers} | {Median(static sample => sample.Raw.CallsASecond):#,0} | {Median(static sample => sample.Ours.CallsASecond):#,0} | {time} | {Median(static sample => sample.Raw.Bytes):#,0} | {Median(static sample => sample.Ours.Bytes):#,0} | {Median(static sample => sample.Ours.Bytes / sample.Raw.Bytes):0.00} |"));
    }

    private static async Task<ScaleSample> MeasureAsync(IMeasuredClient client, int callers, int calls)
    {
        int each = Math.Max(1, calls / callers);
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(() => CallAsync(client, each)))).ConfigureAwait(false);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        double made = (double)each * callers;
        return new(made / elapsed.TotalSeconds, bytes / made);
    }

    private static async Task CallAsync(IMeasuredClient client, int calls)
    {
        for (int call = 0; call < calls; call++)
        {
            await client.SaveAsync().ConfigureAwait(false);
        }
    }
}
