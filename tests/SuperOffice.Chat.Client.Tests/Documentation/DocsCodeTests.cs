using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SuperOffice.Chat.Client.Tests.Documentation;

public sealed class DocsCodeTests
{
    private const string Migration = "migrating-from-superoffice-webapi";

    // C# of the library that is migrated from; nothing here can compile it.
    private const string OldCode = "cs";

    private static readonly string[] Languages = ["csharp", "json", "shell", "text"];

    private static readonly string[] SnippetFolders =
    [
        "tests/SuperOffice.Chat.Client.Tests/Documentation/Snippets",
        "tests/SuperOffice.Chat.Client.Online.Tests/Documentation",
        "tests/SuperOffice.Chat.Client.Webhooks.Tests/Documentation",
    ];

    public static TheoryData<string, string> Snippets => Rows(static code => !PastedProgram.IsProgram(code));

    public static TheoryData<string, string> Programs => Rows(PastedProgram.IsProgram);

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Each_block_of_code_is_in_a_file_that_compiles(string page, string code)
    {
        IEnumerable<string> compiled = SnippetFolders
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs"))
            .Select(static file => Normalized(File.ReadAllText(file)));

        Assert.True(
            compiled.Any(text => text.Contains(Normalized(code), StringComparison.Ordinal)),
            $"This block of {page} is in no file of {string.Join(" or ", SnippetFolders)}. Add it there, so that it compiles:\n{code}");
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Each_whole_program_compiles_as_it_is_pasted(string page, string code)
    {
        PastedProgram program = PastedProgram.Compile(code);

        Assert.True(program.Errors.Count == 0, $"A program of {page} does not compile:\n{string.Join('\n', program.Errors)}");
    }

    [Fact]
    public async Task The_first_program_runs_on_the_emulator()
    {
        string code = DocsPage.Of("getting-started").Blocks("csharp").First();
        Assert.Contains("ChatAgentEmulator.StartAsync", code, StringComparison.Ordinal);

        await PastedProgram.Compile(code).RunAsync();
    }

    [Fact]
    public void Code_that_is_not_compiled_is_only_that_of_the_old_client() =>
        Convention.Check(
            from page in DocsPage.All
            from block in page.Blocks()
            where !Languages.Contains(block.Language) && !(block.Language == OldCode && page.Name.Contains(Migration, StringComparison.Ordinal))
            select $"{page.Name}: ```{block.Language}",
            $"A code block states one of {string.Join(", ", Languages)}. C# is csharp, so that a test compiles it:");

    [Fact]
    public void Each_old_block_is_followed_by_the_new_code()
    {
        string[] languages = [.. DocsPage.Of(Migration).Blocks().Select(static block => block.Language)];

        Assert.All(
            languages.Index().Where(static block => block.Item == OldCode),
            block => Assert.Equal("csharp", languages[block.Index + 1]));
    }

    [Fact]
    public void Every_operation_is_in_the_table_and_in_the_code_before_and_after()
    {
        DocsPage page = DocsPage.Of(Migration);
        string code = string.Concat(page.Blocks("csharp"));
        string before = string.Concat(page.Blocks(OldCode));
        string[] operations =
        [
            .. typeof(IChatAgentClient).GetMethods().Select(static method => method.Name)
                .Where(static name => name is not ("UpdateChatSessionEntityAsync" or "UpdateChatTopicEntityAsync")).Distinct(),
        ];

        Assert.Equal(31, operations.Length);
        Convention.Check(
            from operation in operations
            where !page.Text.Contains($"| `{operation}` |", StringComparison.Ordinal)
                || !before.Contains($".{operation}(", StringComparison.Ordinal)
                || !code.Contains($".{operation}(", StringComparison.Ordinal)
            select operation,
            "The migration page shows every operation in its table, and its code before and after. Add:");
    }

    [Fact]
    public async Task The_settings_shown_are_accepted_unchanged()
    {
        string[] settings =
        [
            .. DocsPage.All.SelectMany(static page => page.Blocks("json")).Where(static json => json.Contains("\"SuperOffice\":", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(settings);
        foreach (string json in settings)
        {
            string filled = json.Replace("\"...\"", "\"token\"", StringComparison.Ordinal);
            using MemoryStream stream = new(JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(filled)));
            IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
            ServiceCollection services = new();
            services.AddSuperOfficeChatClient(configuration.GetSection("SuperOffice"));
            await using ServiceProvider provider = services.BuildServiceProvider();

            Assert.NotNull(provider.GetRequiredService<IChatAgentClient>());
        }
    }

    private static TheoryData<string, string> Rows(Func<string, bool> isMeant)
    {
        TheoryData<string, string> rows = [];
        foreach (DocsPage page in DocsPage.All.Concat(DocsPage.PackageReadmes))
        {
            foreach (string code in page.Blocks("csharp").Where(isMeant))
            {
                rows.Add(page.Name, code);
            }
        }

        return rows;
    }

    private static string Normalized(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
}
