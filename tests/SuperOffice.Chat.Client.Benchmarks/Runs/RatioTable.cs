using System.Diagnostics;
using System.Globalization;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>Measures in several processes, one after another, and prints the ratios to the raw client as Markdown.</summary>
internal static class RatioTable
{
    public static async Task<int> PrintAsync(int processes, int rounds)
    {
        List<Measurement> all = [];
        for (int number = 0; number < processes; number++)
        {
            using Process process = Self.Start(Rounds.Argument, rounds.ToString(CultureInfo.InvariantCulture));
            while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                if (Measurement.Parse(number, line) is { } measurement)
                {
                    all.Add(measurement);
                }
            }

            await process.WaitForExitAsync().ConfigureAwait(false);
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        Console.WriteLine(
            $"{BenchmarkHost.Description}; {processes} processes of {rounds} rounds, interleaved.");
        Console.WriteLine("Ratios to the raw client of the same round: median (lower to upper quartile). Bytes: median.");
        Print(all);
        return 0;
    }

    private static void Print(List<Measurement> all)
    {
        Dictionary<(int, string, int), Measurement> raw = all
            .Where(static measurement => measurement.Client == Rounds.Limit)
            .ToDictionary(static measurement => (measurement.Process, measurement.Scenario, measurement.Round));
        Console.WriteLine();
        Console.WriteLine("| what | client | time a call | bytes a call | bytes | microseconds |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (IGrouping<(string Scenario, string Client), Measurement> row in all.GroupBy(static measurement => (measurement.Scenario, measurement.Client))
            .OrderBy(static row => Place(row.Key.Scenario)))
        {
            Measurement Limit(Measurement measurement) => raw[(measurement.Process, measurement.Scenario, measurement.Round)];
            Spread time = Spread.Of(row.Select(measurement => measurement.Microseconds / Limit(measurement).Microseconds));
            double ratio = Spread.Of(row.Select(measurement => measurement.Bytes / Limit(measurement).Bytes)).Median;
            double bytes = Spread.Of(row.Select(static measurement => measurement.Bytes)).Median;
            double microseconds = Spread.Of(row.Select(static measurement => measurement.Microseconds)).Median;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Key.Scenario} | {row.Key.Client} | {time} | {ratio:0.00} | {bytes:#,0} | {microseconds:0.0} |"));
        }
    }

    private static int Place(string scenario) => Scenario.All.Index().First(item => item.Item.Name == scenario).Index;
}
