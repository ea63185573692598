namespace SuperOffice.Chat.Client.Benchmarks.Cold;

/// <summary>A way to publish a program.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Arguments">What is added to the publish command.</param>
internal sealed record ColdForm(string Name, IReadOnlyList<string> Arguments)
{
    public static IReadOnlyList<ColdForm> All { get; } =
    [
        new("native", ["--use-current-runtime", "-p:PublishAot=true"]),
        new("JIT", ["--self-contained", "false"]),
        new("trimmed", ["--use-current-runtime", "--self-contained", "true", "-p:PublishTrimmed=true"]),
    ];
}
