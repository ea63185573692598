using System.Globalization;
using BenchmarkDotNet.Running;
using SuperOffice.Chat.Client.Benchmarks.Cold;
using SuperOffice.Chat.Client.Benchmarks.Runs;
using SuperOffice.Chat.Client.Benchmarks.Server;

switch (args)
{
    case [ServerProcess.Argument]:
        ServerProcess.Serve();
        return 0;
    case [Rounds.Argument, { } rounds]:
        using (Rounds measured = new(int.Parse(rounds, CultureInfo.InvariantCulture)))
        {
            await measured.PrintAsync().ConfigureAwait(false);
        }

        return 0;
}

using ServerProcess server = new();
switch (args)
{
    case ["table", "quick"]:
        return await RatioTable.PrintAsync(processes: 1, rounds: 3).ConfigureAwait(false);
    case ["table"]:
        return await RatioTable.PrintAsync(processes: 5, rounds: 15).ConfigureAwait(false);
    case ["scale"]:
        return await ScaleTable.PrintAsync(rounds: 11, calls: 4_096, mostCallers: 256).ConfigureAwait(false);
    case ["memory"]:
        using (MemoryHandler memory = new())
        {
            return await ScaleTable.PrintAsync(rounds: 21, calls: 16_384, mostCallers: 2, memory).ConfigureAwait(false);
        }
    case ["cold", .. string[] forms]:
        return await ColdTable.PrintAsync(rounds: 25, forms).ConfigureAwait(false);
    case ["load", { } client, { } callers, { } seconds]:
        await Load.RunAsync(client, int.Parse(callers, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return 0;
    case ["trial"]:
        return await Trial.RunAsync().ConfigureAwait(false);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
        return 0;
}
