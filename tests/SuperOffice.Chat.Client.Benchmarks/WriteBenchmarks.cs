using BenchmarkDotNet.Attributes;
using SuperOffice.Chat.Client.Benchmarks.Clients;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks;

/// <summary>The request's JSON.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private static readonly RawClient RawClient = new(ServerProcess.Address);
    private static readonly RawRecordsClient RawRecordsClient = new(ServerProcess.Address);
    private static readonly OurClient OurClient = new(ServerProcess.Address);
    private static readonly NewtonsoftClient NewtonsoftClient = new(ServerProcess.Address);

    [Benchmark(Baseline = true)]
    public int Raw() => RawClient.Write();

    [Benchmark]
    public int RawRecords() => RawRecordsClient.Write();

    [Benchmark]
    public int Ours() => OurClient.Write();

    [Benchmark]
    public int Newtonsoft() => NewtonsoftClient.Write();
}
