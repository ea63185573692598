using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SuperOffice.Chat.Client.Generators;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>A record that a codec could read otherwise than the serializer must not compile.</summary>
public sealed class CodecGeneratorTests
{
    [Theory]
    [InlineData("public long X { get; init; }", "R.X has the type long, for which there is no codec")]
    [InlineData("public System.Collections.Generic.IReadOnlyList<short>? X { get; init; }", "R.X has the type global::System.Collections.Generic.IReadOnlyList<short>, for which")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public int X { get; init; }", "R.X has JsonNumberHandlingAttribute, which")]
    [InlineData("[JsonConverter(typeof(object))] public int X { get; init; }", "R.X has JsonConverterAttribute, which")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int X { get; init; }", "R.X is not read, which")]
    [InlineData("[JsonInclude] internal int X { get; init; }", "R.X has JsonIncludeAttribute, which")]
    [InlineData("public int X => 1;", "R.X has no init accessor")]
    [InlineData("public required int X { get; init; }", "R.X is required, which")]
    public void A_type_without_a_codec_fails_the_build(string member, string error) =>
        Assert.Contains($"#error {error}", Generated(Source("", member)), StringComparison.Ordinal);

    [Fact]
    public void An_attribute_of_the_record_is_rejected() =>
        Assert.Contains(
            "#error R has JsonUnmappedMemberHandlingAttribute, which",
            Generated(Source("[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]", "")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("public int X { get; init; }", "SetX(entity, default(Int32Codec).Read(ref reader, instants));")]
    [InlineData("[JsonPropertyName(\"Y\")] public string? X { get; init; }", "\"Y\");")]
    [InlineData("[JsonIgnore] public long X => 1;", "reader.Skip();")]
    [InlineData("private protected long X => 1; [JsonExtensionData, JsonInclude] internal object? Y { get; set; }", "UnmappedMembers.Write(writer, entity, Names);")]
    public void Known_members_are_not_unknown_members(string member, string text)
    {
        string generated = Generated(Source("", member));

        Assert.DoesNotContain("#error", generated, StringComparison.Ordinal);
        Assert.Contains(text, generated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_is_written_only_where_the_record_declares_it()
    {
        const string Test = "if (purpose == JsonPurpose.Comparison || entity.X is not null)";

        Assert.Contains(Test, Generated(Source("", "public string? X { get; init; }")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Test,
            Generated(Source("", "[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? X { get; init; }")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_generated_again_when_something_else_changes()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CodecGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        CSharpCompilation compilation = Compilation(Source("", "public int X { get; init; }"));
        CancellationToken token = TestContext.Current.CancellationToken;

        driver = driver.RunGenerators(compilation, token);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", cancellationToken: token)), token);

        ImmutableArray<GeneratorRunResult> results = driver.GetRunResult().Results;
        Assert.All(
            results[0].TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
            static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static string Source(string attribute, string member) => $$"""
        using System.Text.Json.Serialization;
        namespace SuperOffice.Chat.Client.Serialization
        {
            class GenerateCodecAttribute(System.Type type) : System.Attribute;
            [GenerateCodec(typeof(R))] class Context;
            {{attribute}} record R { {{member}} }
        }
        """;

    private static string Generated(string source) =>
        string.Concat(CSharpGeneratorDriver.Create(new CodecGenerator())
            .RunGenerators(Compilation(source), TestContext.Current.CancellationToken)
            .GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()));

    private static CSharpCompilation Compilation(string source) => CSharpCompilation.Create(
        "Records",
        [CSharpSyntaxTree.ParseText(source)],
        [.. new[] { typeof(object), typeof(Attribute), typeof(JsonSerializableAttribute), typeof(IReadOnlyList<int>) }
            .Select(static type => type.Assembly.Location).Append(Assembly.Load("System.Runtime").Location).Distinct()
            .Select(static file => MetadataReference.CreateFromFile(file))]);
}
