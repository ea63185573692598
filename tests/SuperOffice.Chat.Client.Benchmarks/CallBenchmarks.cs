using BenchmarkDotNet.Attributes;
using SuperOffice.Chat.Client.Benchmarks.Clients;
using SuperOffice.Chat.Client.Benchmarks.Server;

namespace SuperOffice.Chat.Client.Benchmarks;

/// <summary>Measures complete calls, sequential and concurrent.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private static readonly RawClient RawClient = new(ServerProcess.Address);
    private static readonly RawRecordsClient RawRecordsClient = new(ServerProcess.Address);
    private static readonly OurClient OurClient = new(ServerProcess.Address);
    private static readonly OurListenedClient OurListenedClient = new(ServerProcess.Address);
    private static readonly ObviousRefitClient ObviousRefitClient = new(ServerProcess.Address);
    private static readonly NewtonsoftClient NewtonsoftClient = new(ServerProcess.Address);

    /// <summary>Calls at once.</summary>
    [Params(1, 32)]
    public int Callers { get; set; }

    [Benchmark(Baseline = true)]
    public Task Raw() => Calls.AtOnceAsync(RawClient, Callers);

    [Benchmark]
    public Task RawRecords() => Calls.AtOnceAsync(RawRecordsClient, Callers);

    [Benchmark]
    public Task Ours() => Calls.AtOnceAsync(OurClient, Callers);

    [Benchmark]
    public Task OursListened() => Calls.AtOnceAsync(OurListenedClient, Callers);

    [Benchmark]
    public Task ObviousRefit() => Calls.AtOnceAsync(ObviousRefitClient, Callers);

    [Benchmark]
    public Task Newtonsoft() => Calls.AtOnceAsync(NewtonsoftClient, Callers);

    [GlobalSetup(Target = nameof(OursListened))]
    public void Listen() => OurListenedClient.Start();

    [GlobalCleanup(Target = nameof(OursListened))]
    public void StopListening() => OurListenedClient.End();
}
