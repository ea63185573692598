using System.CommandLine;
using System.Globalization;
using SuperOffice.Chat.Sample.Console.Rendering;

namespace SuperOffice.Chat.Sample.Console.Errors;

internal static class UsageReport
{
    public static void Write(ParseResult line, TextWriter error)
    {
        foreach (string problem in Problems(line))
        {
            error.WriteLine(Printable.Of(problem));
        }

        error.WriteLine("Use --help to see what there is.");
    }

    private static IEnumerable<string> Problems(ParseResult line) =>
        line.UnmatchedTokens.Count > 0
            ? line.UnmatchedTokens.Where(IsOption).Select(static token => $"{Name(token)} is not known here.").DefaultIfEmpty(TooMany(line))
            : line.Errors.Select(static problem => problem.Message);

    // A word that is not expected may be a secret behind a mistyped option: it is never repeated.
    private static string TooMany(ParseResult line) => string.Create(
        CultureInfo.InvariantCulture, $"The command line has {line.UnmatchedTokens.Count} word(s) too many, or no such command.");

    private static bool IsOption(string token) => token.StartsWith("--", StringComparison.Ordinal);

    private static string Name(string token) => token.Split('=', ':')[0];
}
