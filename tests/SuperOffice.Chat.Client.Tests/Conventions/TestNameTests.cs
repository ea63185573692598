using System.Reflection;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed partial class TestNameTests
{
    [Fact]
    public void The_name_of_a_test_is_a_sentence() =>
        House.Rule(
            from type in typeof(TestNameTests).Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where method.GetCustomAttributes().Any(static attribute => attribute is FactAttribute) && !Sentence().IsMatch(method.Name)
            select $"{type.Name}.{method.Name}",
            "A failing test is read before its code. Say in words, joined by underscores, what holds:");

    [Theory]
    [InlineData("A_name_is_a_sentence", true)]
    [InlineData("NameIsASentence", false)]
    [InlineData("name_is_a_sentence", false)]
    [InlineData("Parse_WhenEmpty_ReturnsDefault", false)]
    public void A_sentence_is_known_when_it_is_seen(string name, bool expected) => Assert.Equal(expected, Sentence().IsMatch(name));

    // Words are small but for names such as FULL, UTC, ASCII, Refit or WhenEnded, which stand between small ones.
    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)*(_[a-z0-9]+){2}(_[A-Za-z0-9]+)*$")]
    private static partial Regex Sentence();
}
