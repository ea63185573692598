using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>Code for older targets is in one folder and in a few partial classes.</summary>
public sealed partial class PlatformTests
{
    // Microsoft.Bcl.TimeProvider implements it on .NET Framework.
    private const string InPackage = "CancellationSources.cs";

    private static readonly string Client = Path.Combine(Repository.Root, "src", "SuperOffice.Chat.Client");

    [Fact]
    public void No_source_file_has_conditional_compilation() =>
        Convention.Check(
            from file in Repository.SourceFiles
            where file.Contains($"{Path.DirectorySeparatorChar}src{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("Generators", StringComparison.Ordinal)
                && File.ReadLines(file).Any(static line => Condition().IsMatch(line))
            select Path.GetRelativePath(Repository.Root, file),
            "Put the difference between targets in a file of the folder Platform, or in a partial class beside it:");

    [Fact]
    public void Three_partial_classes_have_members_for_some_targets_only() =>
        Assert.Equal(
            ["BufferedResponse.Net.cs", "ChatAgentConnectionException.Net.cs", "ChatAgentConnectionException.NetFramework.cs", "TrackedBody.NetFramework.cs"],
            Directory.EnumerateFiles(Client, "*.cs", SearchOption.AllDirectories).Select(Path.GetFileName)
                .Where(static file => file!.EndsWith(".Net.cs", StringComparison.Ordinal) || file.EndsWith(".NetFramework.cs", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Net", "NetFramework")]
    [InlineData("Net10", "BeforeNet10")]
    public void A_seam_has_an_implementation_in_both_folders(string later, string earlier) =>
        Convention.Check(
            Files(later).Except(Files(earlier), StringComparer.Ordinal).Except([InPackage], StringComparer.Ordinal),
            $"Add the implementation for the other targets to Platform/{earlier}:");

    [Theory]
    [InlineData("#if NET", true)]
    [InlineData("    #elif NET8_0_OR_GREATER", true)]
    [InlineData("#nullable enable", false)]
    public void Conditional_compilation_is_recognized(string line, bool expected) => Assert.Equal(expected, Condition().IsMatch(line));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Client, "Platform", folder)).Select(static file => Path.GetFileName(file));

    [GeneratedRegex(@"^\s*#\s*(if|elif)\b")]
    private static partial Regex Condition();
}
