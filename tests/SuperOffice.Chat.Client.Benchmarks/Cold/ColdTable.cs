using System.Globalization;
using SuperOffice.Chat.Client.Benchmarks.Runs;

namespace SuperOffice.Chat.Client.Benchmarks.Cold;

/// <summary>Publishes programs with one client each, starts them in turn, and prints the ratios to the raw client.</summary>
internal static class ColdTable
{
    private const int WarmUps = 2;

    /// <param name="rounds">How often each program is started.</param>
    /// <param name="forms">The names of the ways to publish that are measured; empty for all.</param>
    public static async Task<int> PrintAsync(int rounds, IReadOnlyCollection<string> forms)
    {
        Console.WriteLine($"{BenchmarkHost.Description}; {rounds} rounds, interleaved.");
        Console.WriteLine("Start of the process to the first completed call; ratio to the raw client of the same round: median (lower to upper quartile).");
        Console.WriteLine();
        Console.WriteLine("| published | client | time | milliseconds | MB |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (ColdForm form in ColdForm.All.Where(form => forms.Count == 0 || forms.Contains(form.Name)))
        {
            List<ColdProgram> programs = [];
            foreach (string client in ColdBuild.Clients)
            {
                programs.Add(await ColdBuild.PublishAsync(form, client).ConfigureAwait(false));
            }

            Print(programs, await MeasureAsync(programs, rounds).ConfigureAwait(false));
        }

        return 0;
    }

    private static async Task<List<double[]>> MeasureAsync(List<ColdProgram> programs, int rounds)
    {
        List<double[]> all = [];
        for (int round = -WarmUps; round < rounds; round++)
        {
            double[] times = new double[programs.Count];
            for (int place = 0; place < times.Length; place++)
            {
                int number = (place + round + WarmUps) % times.Length;
                times[number] = (await programs[number].RunAsync().ConfigureAwait(false)).TotalMilliseconds;
            }

            if (round >= 0)
            {
                all.Add(times);
            }
        }

        return all;
    }

    private static void Print(List<ColdProgram> programs, List<double[]> rounds)
    {
        foreach ((int number, ColdProgram program) in programs.Index())
        {
            Spread ratio = Spread.Of(rounds.Select(times => times[number] / times[0]));
            Spread time = Spread.Of(rounds.Select(times => times[number]));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {program.Form.Name} | {program.Client} | {ratio} | {time.Median:0.0} ({time.Lower:0.0} to {time.Upper:0.0}) | {program.Size / 1e6:0.0} |"));
        }
    }
}
