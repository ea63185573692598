using System.Diagnostics;

namespace SuperOffice.Chat.Client.Tests.Documentation;

/// <summary>The READMEs in the packages, which a package page shows without the files that their links lead to.</summary>
public sealed class PackageReadmeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("SuperOffice.Chat.Client", "](https://host.example/chat/blob/HEAD/docs/credentials.md)")]
    [InlineData("SuperOffice.Chat.Client", "![The queue and a conversation](https://host.example/chat/raw/HEAD/docs/images/console-wide-light.png)")]
    [InlineData("SuperOffice.Chat.Client.Online", "](https://host.example/chat/blob/HEAD/src/SuperOffice.Chat.Client.Online/../../docs/credentials.md#")]
    [InlineData("SuperOffice.Chat.Client.Testing", "](https://host.example/chat/blob/HEAD/src/SuperOffice.Chat.Client.Testing/../../docs/testing-with-the-emulator.md)")]
    [InlineData("SuperOffice.Chat.Emulator", "](https://host.example/chat/blob/HEAD/src/SuperOffice.Chat.Emulator/../../docs/emulator-tool.md)")]
    public async Task Links_are_absolute_when_the_address_of_the_repository_is_set(string package, string link)
    {
        string readme = await CreateAsync(package, "https://host.example/chat");

        Assert.Contains(link, readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](../", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SuperOffice.Chat.Client", "| Credentials |")]
    [InlineData("SuperOffice.Chat.Client", "| The queue and a conversation |")]
    [InlineData("SuperOffice.Chat.Client.Online", "Credentials")]
    [InlineData("SuperOffice.Chat.Client.Testing", "Testing with the emulator")]
    public async Task Links_are_plain_text_while_the_address_is_unknown(string package, string text)
    {
        string readme = await CreateAsync(package, repository: "");

        Assert.Contains(text, readme, StringComparison.Ordinal);
        Assert.DoesNotContain(".md)", readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_except_the_links_is_unchanged()
    {
        string readme = await CreateAsync("SuperOffice.Chat.Client", "https://host.example/chat");

        Assert.Equal(
            DocsPage.AtRoot("README.md").Text.TrimEnd(),
            readme.Replace("https://host.example/chat/blob/HEAD/", "", StringComparison.Ordinal)
                .Replace("https://host.example/chat/raw/HEAD/", "", StringComparison.Ordinal).TrimEnd());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> CreateAsync(string package, string repository)
    {
        string path = Path.Combine(_folder.FullName, "README.md");
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "msbuild", Path.Combine("src", package), "-nologo", "-nodeReuse:false", "-target:CreatePackageReadme",
                $"-property:RepositoryUrl={repository}", $"-property:PackageReadmePath={path}",
            },
        };
        using Process build = Process.Start(start)!;
        string output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(build.ExitCode == 0, output);
        return (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
    }
}
