using BenchmarkDotNet.Attributes;
using SuperOffice.Chat.Client.Benchmarks.Clients;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks;

/// <summary>Reads the JSON of the response.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private static readonly RawClient RawClient = new(ServerProcess.Address);
    private static readonly RawRecordsClient RawRecordsClient = new(ServerProcess.Address);
    private static readonly OurClient OurClient = new(ServerProcess.Address);
    private static readonly NewtonsoftClient NewtonsoftClient = new(ServerProcess.Address);

    [Benchmark(Baseline = true)]
    public int Raw() => RawClient.Read();

    [Benchmark]
    public int RawRecords() => RawRecordsClient.Read();

    [Benchmark]
    public int Ours() => OurClient.Read();

    [Benchmark]
    public int Newtonsoft() => NewtonsoftClient.Read();
}
