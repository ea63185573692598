using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Documentation;

public sealed partial class ReadmeTests
{
    public static TheoryData<string> CSharpBlocks => [.. Blocks("csharp")];

    [Theory]
    [MemberData(nameof(CSharpBlocks))]
    public void Each_block_of_code_is_among_those_that_compile(string block)
    {
        string compiled = Normalized(Documents.Read("ReadmeSnippets.cs"));

        Assert.True(
            compiled.Contains(Normalized(block), StringComparison.Ordinal),
            $"This block of README.md is not in Documentation/ReadmeSnippets.cs, so nobody knows whether it compiles:\n{block}");
    }

    [Fact]
    public async Task The_settings_shown_are_accepted_as_they_stand()
    {
        string json = Assert.Single(Blocks("json")).Replace("\"...\"", "\"token\"", StringComparison.Ordinal);
        using MemoryStream stream = new(JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(json)));
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        ServiceCollection services = new();
        services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<IChatAgentClient>());
    }

    [Fact]
    public void The_table_of_settings_has_every_setting()
    {
        string readme = Documents.Read("README.md");

        Assert.All(
            typeof(ChatClientOptions).GetProperties().Select(static property => property.Name).Where(static name => name is not "Retry"),
            name => Assert.True(readme.Contains($"`{name}`", StringComparison.Ordinal), $"README.md does not tell of ChatClientOptions.{name}."));
    }

    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Documents.Read("README.md"))
            .Where(match => match.Groups[1].Value == language)
            .Select(static match => match.Groups[2].Value);

    private static string Normalized(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));

    [GeneratedRegex("^```(\\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
