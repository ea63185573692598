namespace SuperOffice.Chat.Client.Benchmarks.Runs;

/// <summary>One thing to measure.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Turns">How often it is done in a round.</param>
/// <param name="Calls">How many calls that is each time.</param>
/// <param name="IsJsonOnly">True where clients without JSON of their own stay out.</param>
/// <param name="RunAsync">Does it once.</param>
internal sealed record Scenario(string Name, int Turns, int Calls, bool IsJsonOnly, Func<IMeasuredClient, Task> RunAsync)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("serialize", 3_000, 1, true, static client => Done(client.Write())),
        new("deserialize", 3_000, 1, true, static client => Done(client.Read())),
        new("one by one", 1_500, 1, false, static client => Benchmarks.Calls.AtOnceAsync(client, 1)),
        new("32 at a time", 60, 32, false, static client => Benchmarks.Calls.AtOnceAsync(client, 32)),
    ];

    private static Task Done(int result) =>
        result > 0 ? Task.CompletedTask : throw new InvalidOperationException("Nothing was done.");
}
