namespace SuperOffice.Chat.Client.Benchmarks.Cold;

/// <summary>A way to publish a program.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Arguments">What is added to the publish command.</param>
internal sealed record ColdForm(string Name, IReadOnlyList<string> Arguments)
{
    public static IReadOnlyList<ColdForm> All { get; } =
    [
        new("native", ["-p:ColdStartForm=native"]),
        new("JIT", ["--self-contained", "false"]),
        new("trimmed", ["-p:ColdStartForm=trimmed"]),
    ];
}
