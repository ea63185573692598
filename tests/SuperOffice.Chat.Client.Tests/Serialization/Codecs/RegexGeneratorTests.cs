using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SuperOffice.Chat.Client.Generators;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>The generator of regular expressions for targets whose platform has none.</summary>
public sealed class RegexGeneratorTests
{
    private const string Use = """
        namespace N
        {
            using System.Text.RegularExpressions;
            static partial class Texts
            {
                [GeneratedRegex("a\"\\d", RegexOptions.IgnoreCase)]
                private static partial Regex Letter();
            }
        }
        """;

    private const string Attribute = """
        namespace System.Text.RegularExpressions
        {
            class GeneratedRegexAttribute(string pattern, RegexOptions options = RegexOptions.None) : Attribute;
        }
        """;

    [Fact]
    public void A_method_is_implemented_when_the_platform_has_no_such_attribute()
    {
        string generated = Generated(Use + Attribute);

        Assert.Contains("static partial class Texts", generated, StringComparison.Ordinal);
        Assert.Contains("new Regex(\"a\\\"\\\\d\", (RegexOptions)1 | RegexOptions.CultureInvariant)", generated, StringComparison.Ordinal);
        Assert.Contains("private static partial Regex Letter() => LetterInstance;", generated, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_generated_when_the_platform_has_the_attribute() => Assert.Empty(Generated(Use));

    private static string Generated(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Texts",
            [CSharpSyntaxTree.ParseText(source)],
            [.. new[] { typeof(object), typeof(Regex) }
                .Select(static type => type.Assembly.Location).Append(Assembly.Load("System.Runtime").Location).Distinct()
                .Select(static file => MetadataReference.CreateFromFile(file))]);
        return string.Concat(CSharpGeneratorDriver.Create(new RegexGenerator())
            .RunGenerators(compilation, TestContext.Current.CancellationToken)
            .GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()));
    }
}
