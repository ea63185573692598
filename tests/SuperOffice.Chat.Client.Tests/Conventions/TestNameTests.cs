using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed partial class TestNameTests
{
    [Fact]
    public void The_name_of_a_test_is_a_sentence() =>
        Convention.Check(
            TestMethods.All.Where(static test => !Sentence().IsMatch(test.Name)).Select(static test => $"{test.File}: {test.Name}"),
            "A failing test is read before its code. Say in words, joined by underscores, what holds:");

    [Fact]
    public void The_tests_of_every_project_are_read() =>
        Assert.Equal(
            Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests"))
                .Select(static folder => Path.GetFileName(folder))
                .Where(static name => name.EndsWith(".Tests", StringComparison.Ordinal) || name.EndsWith(".OlderTargets", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            TestMethods.All.Select(static test => test.File.Split('/')[1]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("A_name_is_a_sentence", true)]
    [InlineData("NameIsASentence", false)]
    [InlineData("name_is_a_sentence", false)]
    [InlineData("Parse_WhenEmpty_ReturnsDefault", false)]
    public void A_sentence_is_recognized(string name, bool expected) => Assert.Equal(expected, Sentence().IsMatch(name));

    // Words are in lower case, except for names such as FULL, UTC, ASCII, Refit or WhenEnded, which stand between other words.
    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)*(_[a-z0-9]+){2}(_[A-Za-z0-9]+)*$")]
    private static partial Regex Sentence();
}
