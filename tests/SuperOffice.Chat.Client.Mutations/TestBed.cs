using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Mutations;

/// <summary>A copy of the built tests, in which one library is put after the other.</summary>
internal sealed partial class TestBed : IDisposable
{
    private const string Tests = "SuperOffice.Chat.Client.Tests";

    // A change can make a test wait for ever. Some tests take ten seconds by themselves, all of them two minutes.
    private static readonly TimeSpan SomeLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan AllLimit = TimeSpan.FromMinutes(8);

    private readonly DirectoryInfo _folder;

    public TestBed(string root)
    {
        // Within the repository, which some tests look for above themselves.
        string output = Path.Combine(root, "tests", Tests, "bin");
        string built = Path.Combine(output, "Release", "net10.0");
        _folder = Directory.CreateDirectory(Path.Combine(output, $"Mutations-{Environment.ProcessId}"));
        foreach (string file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string PathOf(Library library) => Path.Combine(_folder.FullName, $"{library.Name}.dll");

    /// <param name="namespaces">Below that of the tests; none for all tests.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What failed; null when all of them pass.</returns>
    public async Task<string?> FailureAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            Path.Combine(_folder.FullName, $"{Tests}.dll"),
            "-stopOnFail",
            "-noColor",
            .. namespaces.SelectMany(static name => new[] { "-namespace", $"{Tests}.{name}*" }),
        ];
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(namespaces.Count > 0 ? SomeLimit : AllLimit);
        try
        {
            (int code, string said) = await Tool.TryAsync("dotnet", _folder.FullName, arguments, limit.Token);
            return code == 0 ? null : said;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "They did not end.";
        }
    }

    /// <summary>The first test that failed, of what <see cref="FailureAsync"/> told.</summary>
    public static string FirstFailed(string failure) => FailedTest().Match(failure) is { Success: true } test ? test.Value : failure;

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex(@"\S+(?=.* \[FAIL\])")]
    private static partial Regex FailedTest();
}
