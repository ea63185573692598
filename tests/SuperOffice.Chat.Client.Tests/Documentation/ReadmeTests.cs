namespace SuperOffice.Chat.Client.Tests.Documentation;

public sealed class ReadmeTests
{
    private const int MaxLines = 150;

    private static readonly DocsPage Readme = DocsPage.AtRoot("README.md");

    private static readonly string Gate = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));

    public static TheoryData<string> Snippets => [.. Readme.Blocks("csharp").Where(static code => !PastedProgram.IsProgram(code))];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Each_block_of_code_is_among_those_that_compile(string block)
    {
        string compiled = Normalized(Documents.Read("ReadmeSnippets.cs"));

        Assert.True(
            compiled.Contains(Normalized(block), StringComparison.Ordinal),
            $"This block of README.md is not in Documentation/ReadmeSnippets.cs. Add it there, so that it compiles:\n{block}");
    }

    [Fact]
    public void The_first_code_is_a_complete_program_that_compiles_as_it_is_pasted()
    {
        PastedProgram program = PastedProgram.Compile(Readme.Blocks("csharp").First());

        Assert.True(program.Errors.Count == 0, $"The first program of README.md does not compile:\n{string.Join('\n', program.Errors)}");
    }

    [Fact]
    public async Task The_first_program_runs_on_the_emulator()
    {
        string code = Readme.Blocks("csharp").First();
        Assert.Contains("ChatAgentEmulator.StartAsync", code, StringComparison.Ordinal);

        await PastedProgram.Compile(code).RunAsync();
    }

    [Fact]
    public void Takes_two_minutes_to_read() =>
        Assert.True(
            Readme.Text.TrimEnd().Split('\n').Length <= MaxLines,
            $"README.md has more than {MaxLines} lines. Move details to a page of docs.");

    [Fact]
    public void Leads_to_every_page_of_the_documentation() =>
        Convention.Check(
            DocsPage.All.Select(static page => page.Name)
                .Where(static name => name != "docs/index.md" && !Readme.Links.Contains(name, StringComparer.Ordinal)),
            "README.md is the table of contents of docs. Add a link to:");

    [Fact]
    public void Shows_the_commands_that_the_gate_runs()
    {
        string[] commands = [.. Readme.Blocks("shell").SelectMany(static block => block.TrimEnd().Split('\n'))];
        string run = commands.Single(static command => command.StartsWith("dotnet run ", StringComparison.Ordinal));

        Assert.Contains("dotnet test", commands);
        Assert.Contains($"step \"sample\" {run}\n", Gate, StringComparison.Ordinal);
    }

    [Fact]
    public void Installs_packages_that_exist()
    {
        string[] packages =
        [
            .. Readme.Blocks("shell").SelectMany(static block => block.Split('\n'))
                .Where(static command => command.StartsWith("dotnet add package ", StringComparison.Ordinal))
                .Select(static command => command.Split(' ')[^1]),
        ];

        Assert.NotEmpty(packages);
        Assert.All(packages, static package => Assert.True(File.Exists(Path.Combine(Repository.Root, "src", package, $"{package}.csproj"))));
    }

    private static string Normalized(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
}
