using System.Diagnostics;
using System.Reflection;
using SuperOffice.Chat.Client.Support.Measuring;

namespace SuperOffice.Chat.Client.Tests.Speed;

/// <summary>The documented save over a real socket, beside the raw client of the benchmarks in the same process.</summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests
{
    private const int Calls = 400;
    private const int Rounds = 9;

    [Theory]
    [InlineData(false, 1.15)]
    [InlineData(true, 1.30)]
    public async Task A_call_allocates_little_more_than_the_raw_client(bool isListenedTo, double most)
    {
        Assert.SkipWhen(IsUnoptimized(), "Without optimization asynchronous methods allocate more. Run with --configuration Release.");
        using LoopbackServer server = new(DocumentedSave.Response);
        using RawClient raw = new(server.Address);
        using OurClient ours = isListenedTo ? new OurListenedClient(server.Address) : new OurClient(server.Address);

        double limit = await BytesAsync(raw);
        double bytes = await BytesAsync(ours);

        TestContext.Current.TestOutputHelper?.WriteLine($"raw {limit:0.0}, ours {bytes:0.0}, ratio {bytes / limit:0.000}");
        Assert.True(bytes <= limit * most, $"A call allocates {bytes:0} bytes, {bytes / limit:0.000} times the raw client's {limit:0}; at most {most} are promised.");
    }

    // The smallest of the rounds: whatever else the process does can only add.
    private static Task<double> BytesAsync(IMeasuredClient client) => Task.Run(async () =>
    {
        Activity.Current = null;
        client.Start();
        double least = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int call = 0; call < Calls; call++)
            {
                Assert.Equal(DocumentedSave.RespondedId, await client.SaveAsync());
            }

            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Calls);
        }

        client.End();
        return least;
    });

    private static bool IsUnoptimized() =>
        typeof(IChatAgentClient).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled == true;
}
