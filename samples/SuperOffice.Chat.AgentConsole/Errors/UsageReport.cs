using System.CommandLine;
using System.Globalization;
using SuperOffice.Chat.AgentConsole.Rendering;

namespace SuperOffice.Chat.AgentConsole.Errors;

internal static class UsageReport
{
    public static void Write(ParseResult line, TextWriter error)
    {
        foreach (string problem in Problems(line))
        {
            error.WriteLine(Printable.Sanitize(problem));
        }

        error.WriteLine("Use --help to list the commands and options.");
    }

    private static IEnumerable<string> Problems(ParseResult line) =>
        line.UnmatchedTokens.Count > 0
            ? line.UnmatchedTokens.Where(IsOption).Select(static token => $"{Name(token)} is not an option of this command.").DefaultIfEmpty(TooMany(line))
            : line.Errors.Select(static problem => problem.Message);

    // An unexpected argument may be a secret after a mistyped option, so it is never shown.
    private static string TooMany(ParseResult line) => string.Create(
        CultureInfo.InvariantCulture, $"Unknown command, or {line.UnmatchedTokens.Count} unexpected argument(s).");

    private static bool IsOption(string token) => token.StartsWith("--", StringComparison.Ordinal);

    private static string Name(string token) => token.Split('=', ':')[0];
}
