namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>
/// Calls every client until the JIT compiler has optimized its code. That takes about 20,000 calls, more with more code. Without it,
/// the first rounds would measure the compiler.
/// </summary>
internal static class WarmUp
{
    private const int Turns = 1_000;
    private const int Callers = 32;

    public static async Task RunAsync(params IMeasuredClient[] clients)
    {
        for (int turn = 0; turn < Turns; turn++)
        {
            foreach (IMeasuredClient client in clients)
            {
                await Calls.AtOnceAsync(client, Callers).ConfigureAwait(false);
            }
        }
    }
}
