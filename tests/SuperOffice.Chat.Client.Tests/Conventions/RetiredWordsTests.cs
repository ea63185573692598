using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed partial class RetiredWordsTests
{
    private static readonly string[] Places =
    [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        ".github",
        "docs",
        "samples",
        "src",
        "tests",
    ];

    private static readonly string[] Extensions = [".md", ".cs", ".csproj", ".yml"];

    // The words themselves, and the tests that find them.
    private static readonly string[] Exempt =
        ["tests/SuperOffice.Chat.Client.Tests/Conventions/RetiredWord.cs", "tests/SuperOffice.Chat.Client.Tests/Conventions/RetiredWordsTests.cs"];

    // A file and a word that is right there, each with its reason.
    private static readonly (string File, string Word)[] Allowed =
    [
        // The name of a test project.
        ("src/SuperOffice.Chat.Client/SuperOffice.Chat.Client.csproj", "Campaigns"),

        // Data whose encoded forms are in the tests.
        ("tests/SuperOffice.Chat.Client.Campaigns/Faults/SeededSecrets.cs", "campaign"),
        ("tests/SuperOffice.Chat.Client.Tests/Campaigns/AuditTests.cs", "campaign"),
        ("tests/SuperOffice.Chat.Client.Tests/Campaigns/SecretsCampaignTests.cs", "campaign"),
    ];

    [Fact]
    public void No_retired_word_is_used() =>
        Convention.Check(
            from file in Places.SelectMany(Files)
            let name = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            where !Exempt.Contains(name)
            from line in Prose.Of(file)
            from word in RetiredWord.All
            from found in word.FoundIn(line.Text)
            where !Allowed.Contains((name, found))
            select $"{name}:{line.Line}: \"{found}\". Write: {word.Replacement}",
            "These words are not used in this project. Write the words of the .NET reference instead:");

    [Fact]
    public void No_retired_word_is_used_in_the_name_of_a_test() =>
        Convention.Check(
            from test in TestMethods.All
            let sentence = test.Name.Replace('_', ' ')
            from problem in RetiredWord.All.SelectMany(word => word.FoundIn(sentence).Select(found => $"\"{found}\". Write: {word.Replacement}"))
                .Concat(Riddle().IsMatch(sentence) ? ["starts with a riddle. Name the subject"] : [])
            select $"{test.File}: {test.Name}: {problem}",
            "The name of a test uses the words of the .NET reference, and names its subject:");

    [Theory]
    [InlineData("The server gave no answer.", "answer")]
    [InlineData("Reads are repeated.", "repeated")]
    [InlineData("The way in, given in code.", "The way in")]
    [InlineData("It may have stored it all the same.", "all the same")]
    [InlineData("On another machine.", "machine")]
    public void A_retired_word_is_found(string line, string word) =>
        Assert.Contains(word, RetiredWord.All.SelectMany(each => each.FoundIn(line)));

    [Theory]
    [InlineData("The server returned no response.")]
    [InlineData("The way in which a tenant moves.")]
    [InlineData("Call AnswerFaq or RepeatCount.")]
    public void Other_words_are_left_alone(string line) =>
        Assert.Empty(RetiredWord.All.SelectMany(each => each.FoundIn(line)));

    [Fact]
    public void Only_prose_is_read()
    {
        string markdown = Prose.OfMarkdown("An `Answer`.\n```csharp\nanswer();\n```\n[text](docs/answer.md)\n");
        string[] code = [.. Prose.OfCode("// One.\nint answer = 1; /* Two. */\nstring text = $\"Three {answer}\";").Select(static line => line.Text)];

        Assert.DoesNotContain("nswer", markdown, StringComparison.Ordinal);
        Assert.Equal(6, markdown.Split('\n').Length);
        Assert.Equal(["// One.", "/* Two. */", "Three "], code);
    }

    [Theory]
    [InlineData("What was sent is redacted", true)]
    [InlineData("Whoever waits gets it", true)]
    [InlineData("So does another", true)]
    [InlineData("Whole numbers are read", false)]
    [InlineData("Sorted sessions are read", false)]
    public void A_name_without_a_subject_is_found(string sentence, bool expected) => Assert.Equal(expected, Riddle().IsMatch(sentence));

    [GeneratedRegex(@"^(What|Who|Whoever|Whatever|They|Those|So) ")]
    private static partial Regex Riddle();

    private static IEnumerable<string> Files(string place)
    {
        string path = Path.Combine(Repository.Root, place);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file)) && (place != "tests" || Path.GetExtension(file) == ".cs") && !IsBuilt(file))
                .Order(StringComparer.Ordinal)
            : File.Exists(path) ? [path] : [];
    }

    private static bool IsBuilt(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "api" or "_site");
}
