using System.Diagnostics;
using SuperOffice.Chat.Client.Benchmarks.Clients;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>
/// Measures in one process: in each round every client in turn, each round beginning with another one, so that
/// other work of the host affects all of them.
/// </summary>
internal sealed class Rounds : IDisposable
{
    public const string Argument = "measure";
    public const string Limit = "Raw";

    private const int MostWarmUps = 3;

    private readonly (string Name, bool HasJson, IMeasuredClient Client)[] _clients =
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
            await WarmUp.RunAsync([.. _clients.Select(static client => client.Client)]).ConfigureAwait(false);
        }

        foreach (Scenario scenario in Scenario.All)
        {
            (string Name, bool HasJson, IMeasuredClient Client)[] runners =
                [.. _clients.Where(client => client.HasJson || !scenario.IsJsonOnly)];
            for (int round = -_warmUps; round < _rounds; round++)
            {
                for (int place = 0; place < runners.Length; place++)
                {
                    (string name, _, IMeasuredClient client) = runners[(place + round + _warmUps) % runners.Length];
                    Measurement measurement = await MeasureAsync(scenario, name, client, round).ConfigureAwait(false);
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
        foreach ((_, _, IMeasuredClient client) in _clients)
        {
            client.Dispose();
        }
    }

    private static async Task<Measurement> MeasureAsync(Scenario scenario, string name, IMeasuredClient client, int round)
    {
        client.Start();
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();
        for (int turn = 0; turn < scenario.Turns; turn++)
        {
            await scenario.RunAsync(client).ConfigureAwait(false);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        client.End();
        double calls = scenario.Turns * scenario.Calls;
        return new(0, scenario.Name, name, round, elapsed.TotalMicroseconds / calls, bytes / calls);
    }
}
