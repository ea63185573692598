using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Documentation;

public sealed partial class DocsLinkTests
{
    private static readonly string TableOfContents = File.ReadAllText(Path.Combine(Repository.Root, "docs", "toc.yml"));

    private static readonly string[] Readmes =
    [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "samples/SuperOffice.Chat.Sample.Console/README.md",
        "samples/SuperOffice.Chat.AgentConsole/README.md", "samples/SuperOffice.Chat.Sample.Web/README.md",
        "samples/SuperOffice.Chat.Sample.NetFramework/README.md",
        "src/SuperOffice.Chat.Client.Online/README.md", "src/SuperOffice.Chat.Client.Testing/README.md", "src/SuperOffice.Chat.Emulator/README.md",
    ];

    [Fact]
    public void Every_link_between_pages_leads_somewhere() =>
        Convention.Check(
            from page in DocsPage.All
            from link in page.Links
            where !Resolves(page, link)
            select $"{page.Name}: {link}",
            "A link names a page of docs, a heading of it, an image of docs, or an https address. Correct:");

    [Fact]
    public void Every_link_from_the_root_to_a_page_leads_somewhere() =>
        Convention.Check(
            from page in Readmes.Select(DocsPage.AtRoot)
            from link in page.Links
            let target = LinkToDocs().Match(link)
            where target.Success && !Resolves(page, target.Groups["page"].Value)
            select $"{page.Name}: {link}",
            "There is no such page or heading in docs. Correct:");

    [Fact]
    public void Every_relative_link_of_a_readme_leads_to_a_file() =>
        Convention.Check(
            from page in Readmes.Select(DocsPage.AtRoot)
            from link in page.Links
            where !link.StartsWith("https://", StringComparison.Ordinal) && !IsFile(page, link.Split('#')[0])
            select $"{page.Name}: {link}",
            "There is no such file. Correct:");

    [Fact]
    public void Every_page_is_in_the_table_of_contents_and_on_the_first_page() =>
        Convention.Check(
            from page in DocsPage.All.Select(static page => Path.GetFileName(page.Path))
            where !TableOfContents.Contains($"href: {page}", StringComparison.Ordinal)
                || (page != "index.md" && !DocsPage.Of("index").Links.Contains(page))
            select page,
            "A reader finds a page from docs/toc.yml and docs/index.md. Add it to both:");

    [Fact]
    public void Every_entry_of_the_table_of_contents_is_a_page() =>
        Convention.Check(
            from match in Href().Matches(TableOfContents)
            let page = match.Groups["page"].Value
            where page != "api/" && !File.Exists(Path.Combine(Repository.Root, "docs", page))
            select page,
            "docs/toc.yml names a page that is not there. Correct:");

    [Fact]
    public void Links_and_headings_are_recognized()
    {
        DocsPage page = DocsPage.Of("credentials");

        Assert.Contains("share-tickets-between-instances", page.Anchors, StringComparer.OrdinalIgnoreCase);
        Assert.True(Resolves(page, "errors-and-retries.md#what-is-retried"));
        Assert.False(Resolves(page, "errors-and-retries.md#what-is-baked"));
        Assert.False(Resolves(page, "no-such-page.md"));
        Assert.False(Resolves(page, "../README.md"));
        Assert.True(Resolves(page, "images/emulator-customers-wide-light.png"));
        Assert.False(Resolves(page, "images/no-such-image.png"));
        Assert.NotEmpty(DocsPage.All.SelectMany(static each => each.Links));
    }

    private static bool Resolves(DocsPage from, string link)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal))
        {
            return true;
        }

        if (link.StartsWith("images/", StringComparison.Ordinal))
        {
            return IsFile(from, link);
        }

        string[] parts = link.Split('#', 2);
        DocsPage? target = parts[0].Length == 0 ? from : DocsPage.All.FirstOrDefault(page => page.Name == $"docs/{parts[0]}");
        return target is not null && (parts.Length == 1 || HasHeading(target, parts[1]));
    }

    private static bool IsFile(DocsPage page, string link) => File.Exists(Path.Combine(Path.GetDirectoryName(page.Path)!, link));

    private static bool HasHeading(DocsPage page, string anchor) =>
        !anchor.Any(char.IsAsciiLetterUpper) && page.Anchors.Contains(anchor, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"(^|/)docs/(?<page>[\w-]+\.md(#.*)?)$")]
    private static partial Regex LinkToDocs();

    [GeneratedRegex(@"href: (?<page>\S+)")]
    private static partial Regex Href();
}
