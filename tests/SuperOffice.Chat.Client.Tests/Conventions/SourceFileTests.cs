using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

public sealed partial class SourceFileTests
{
    private const int LongestFile = 250;

    [Fact]
    public void No_file_has_more_than_250_lines() =>
        Convention.Check(
            Repository.SourceFiles
                .Select(static file => (File: file, Lines: File.ReadLines(file).Count()))
                .Where(static file => file.Lines > LongestFile)
                .Select(static file => $"{Name(file.File)} has {file.Lines}"),
            "A file is read at a glance, or it holds two things. Split it:");

    [Fact]
    public void No_file_has_a_region() => Convention.Check(
        Lines(Region()), "A region hides what should stand in a file of its own. Remove it:");

    [Fact]
    public void No_variable_hides_its_type() => Convention.Check(
        Lines(ImplicitType()), "The reader has no tooltip. Write the type:");

    [Fact]
    public void Every_file_holds_one_type_which_has_its_name() =>
        Convention.Check(
            from file in Repository.SourceFiles
            let types = File.ReadLines(file).Select(static line => TopLevelType().Match(line)).Where(static match => match.Success)
                .Select(static match => match.Groups["name"].Value).ToArray()
            where types.Length > 0 && (types.Length > 1 || types[0] != Path.GetFileName(file).Split('.')[0])
            select $"{Name(file)} holds {string.Join(", ", types)}",
            "A type is found by the name of its file. One type a file:");

    [Fact]
    public void The_source_files_are_found()
    {
        Assert.Contains(Repository.SourceFiles, static file => file.EndsWith("IChatAgentClient.cs", StringComparison.Ordinal));
        Assert.Contains(Repository.SourceFiles, static file => file.EndsWith("SourceFileTests.cs", StringComparison.Ordinal));
        Assert.Equal("OpenEnum", TopLevelType().Match("public readonly struct OpenEnum<TEnum> : IEquatable").Groups["name"].Value);
        Assert.Matches(ImplicitType(), "        v" + "ar x = 1;");
        Assert.Matches(Region(), "#reg" + "ion Fields");
    }

    private static IEnumerable<string> Lines(Regex offence) =>
        from file in Repository.SourceFiles
        from line in File.ReadLines(file).Index()
        where offence.IsMatch(line.Item)
        select $"{Name(file)}:{line.Index + 1}";

    private static string Name(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"^\s*#\s*region\b")]
    private static partial Regex Region();

    [GeneratedRegex(@"(^|[\s(])var\s+[\w(]")]
    private static partial Regex ImplicitType();

    [GeneratedRegex(@"^(public|internal|file)\s.*?\b(class|record struct|record class|record|struct|interface|enum)\s+(?<name>\w+)")]
    private static partial Regex TopLevelType();
}
