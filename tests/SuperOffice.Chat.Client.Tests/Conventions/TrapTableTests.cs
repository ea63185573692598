using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>The table of the platform's traps names tests that exist, and leaves no row out.</summary>
public sealed partial class TrapTableTests
{
    private const string NotApplicable = "not applicable: ";

    // Rows of each group in the dossier.
    private static readonly (char Group, int Rows)[] Groups = [('A', 8), ('B', 7), ('C', 8), ('D', 9), ('E', 6), ('F', 14), ('G', 9), ('H', 18), ('I', 8), ('J', 10)];

    private static readonly string Text =
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "SuperOffice.Chat.Client.Tests", "Wire", "TRAPS.md"));

    private static readonly (string Row, string Cover)[] Rows =
        [.. Row().Matches(Text).Select(static match => (match.Groups["row"].Value, match.Groups["cover"].Value))];

    [Fact]
    public void Every_trap_is_in_the_table_once_and_in_order() =>
        Assert.Equal(
            Groups.SelectMany(static group => Enumerable.Range(1, group.Rows).Select(number => $"{group.Group}{number}")),
            Rows.Select(static row => row.Row));

    [Fact]
    public void Every_test_that_is_named_exists() => Convention.Check(
        Rows.Where(static row => !row.Cover.StartsWith(NotApplicable, StringComparison.Ordinal) && !Exists(row.Cover.Trim('`')))
            .Select(static row => $"{row.Row}: {row.Cover}"),
        "A trap is covered by a test, or it says why not. Name the test as it is called now:");

    [Fact]
    public void Its_counts_are_right()
    {
        int none = Rows.Count(static row => row.Cover.StartsWith(NotApplicable, StringComparison.Ordinal));

        Assert.Contains($"Covered: {Rows.Length - none}. Not applicable: {none},", Text, StringComparison.Ordinal);
    }

    // Searched for in the source, because the tests of the other packages are in separate assemblies.
    private static bool Exists(string test)
    {
        string[] parts = test.Split('.');
        bool isApart = parts[0] is "Online" or "Testing";
        string project = isApart ? $"SuperOffice.Chat.Client.{parts[0]}.Tests" : "SuperOffice.Chat.Client.Tests";
        string file = Path.Combine([Repository.Root, "tests", project, .. parts[(isApart ? 1 : 0)..^1]]) + ".cs";
        return File.Exists(file) && File.ReadAllText(file).Contains($" {parts[^1]}(", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| (?<row>[A-J]\d+) \| [^|]+ \| (?<cover>[^|]+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
