using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>ARCHITECTURE.md names files and folders that exist.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"));

    [Fact]
    public void Every_file_that_it_names_exists()
    {
        HashSet<string> files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Select(static file => Path.GetFileName(file))];
        string[] named = [.. FileName().Matches(Text).Select(static match => match.Groups[1].Value).Distinct()];

        Assert.True(named.Length > 20, $"Only {named.Length} files are named.");
        Assert.Empty(named.Except(files));
    }

    [Fact]
    public void Every_folder_of_the_client_is_described()
    {
        string client = Path.Combine(Repository.Root, "src", "SuperOffice.Chat.Client");
        IEnumerable<string> folders = Directory.EnumerateFiles(client, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(client, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(static folder => folder != "." && folder.Split('/')[0] is not ("bin" or "obj"))
            .Distinct();

        Assert.All(folders, static folder => Assert.Contains($"`{folder}`", Text, StringComparison.Ordinal));
    }

    [GeneratedRegex("`([A-Za-z.]+\\.cs)`")]
    private static partial Regex FileName();
}
