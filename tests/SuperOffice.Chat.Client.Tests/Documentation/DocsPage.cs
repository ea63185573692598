using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>A Markdown page of the repository, with the parts that tests look at.</summary>
internal sealed partial class DocsPage
{
    private const string Folder = "docs";

    private DocsPage(string path)
    {
        Path = path;
        Name = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
    }

    /// <summary>Every page of the documentation site.</summary>
    public static IReadOnlyList<DocsPage> All { get; } =
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, Folder), "*.md").Order(StringComparer.Ordinal).Select(static path => new DocsPage(path)),
    ];

    /// <summary>The README of every package that has one of its own.</summary>
    public static IReadOnlyList<DocsPage> PackageReadmes { get; } =
    [
        .. Directory.EnumerateDirectories(System.IO.Path.Combine(Repository.Root, "src"))
            .Select(static folder => System.IO.Path.Combine(folder, "README.md")).Where(File.Exists).Order(StringComparer.Ordinal).Select(static path => new DocsPage(path)),
    ];

    /// <summary>The path below the root of the repository.</summary>
    public string Name { get; }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The identifiers that the headings have in a link, except that a link has them in lower case.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(WithoutCode).Select(static match => Slug(match.Groups["title"].Value));

    public IEnumerable<string> Links => Link().Matches(WithoutCode).Select(static match => match.Groups["target"].Value);

    private string WithoutCode => Fence().Replace(Text, "");

    public static DocsPage Of(string name) => All.Single(page => page.Name == $"{Folder}/{name}.md");

    public static DocsPage AtRoot(string name) => new(System.IO.Path.Combine(Repository.Root, name));

    /// <summary>The code blocks, each with the language it states.</summary>
    public IEnumerable<(string Language, string Code)> Blocks() =>
        Fence().Matches(Text).Select(static match => (match.Groups["language"].Value, match.Groups["code"].Value));

    public IEnumerable<string> Blocks(string language) =>
        Blocks().Where(block => block.Language == language).Select(static block => block.Code);

    private static string Slug(string title) =>
        NotInSlug().Replace(title.Trim(), "").Replace(' ', '-');

    [GeneratedRegex("^```(?<language>[^\n]*)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInSlug();
}
