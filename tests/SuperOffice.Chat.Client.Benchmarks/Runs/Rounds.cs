using System.Diagnostics;
using SuperOffice.Chat.Client.Benchmarks.Clients;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>
/// Measures in one process: in each round every client in turn, each round beginning with another one, so that
/// whatever disturbs the machine disturbs all of them.
/// </summary>
internal sealed class Rounds : IDisposable
{
    public const string Argument = "measure";
    public const string Limit = "Raw";

    private const int MostWarmUps = 3;

    private readonly (string Name, bool HasJson, IContender Contender)[] _contenders =
    [
        (Limit, true, new RawClient(ServerProcess.Address)),
        ("RawRecords", true, new RawRecordsClient(ServerProcess.Address)),
        ("Ours", true, new OurClient(ServerProcess.Address)),
        ("OursListened", false, new OurListenedClient(ServerProcess.Address)),
        ("ObviousRefit", false, new ObviousRefitClient(ServerProcess.Address)),
        ("Newtonsoft", true, new NewtonsoftClient(ServerProcess.Address)),
    ];

    private readonly int _rounds;
    private readonly int _warmUps;

    public Rounds(int rounds)
    {
        _rounds = rounds;
        _warmUps = Math.Min(rounds, MostWarmUps);
    }

    public async Task PrintAsync()
    {
        if (_rounds > 1)
        {
            await WarmUp.RunAsync([.. _contenders.Select(static contender => contender.Contender)]).ConfigureAwait(false);
        }

        foreach (Scenario scenario in Scenario.All)
        {
            (string Name, bool HasJson, IContender Contender)[] runners =
                [.. _contenders.Where(contender => contender.HasJson || !scenario.IsJsonOnly)];
            for (int round = -_warmUps; round < _rounds; round++)
            {
                for (int place = 0; place < runners.Length; place++)
                {
                    (string name, _, IContender contender) = runners[(place + round + _warmUps) % runners.Length];
                    Measurement measurement = await MeasureAsync(scenario, name, contender, round).ConfigureAwait(false);
                    if (round >= 0)
                    {
                        Console.WriteLine(measurement.Line());
                    }
                }
            }
        }
    }

    public void Dispose()
    {
        foreach ((_, _, IContender contender) in _contenders)
        {
            contender.Dispose();
        }
    }

    private static async Task<Measurement> MeasureAsync(Scenario scenario, string name, IContender contender, int round)
    {
        contender.Begin();
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        for (int turn = 0; turn < scenario.Turns; turn++)
        {
            await scenario.RunAsync(contender).ConfigureAwait(false);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        contender.End();
        double calls = scenario.Turns * scenario.Calls;
        return new(0, scenario.Name, name, round, elapsed.TotalMicroseconds / calls, bytes / calls);
    }
}
