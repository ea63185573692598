using System.Globalization;
using System.Text.Json;
using SuperOffice.Chat.AgentConsole.Saving;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>Reads a journal as a person would: the last word on each line of the input.</summary>
internal static class Journal
{
    public static string PathFor(string input) => input + ".journal.jsonl";

    public static IReadOnlyList<string> Read(string input) =>
    [
        .. File.ReadLines(PathFor(input)).Skip(1)
            .Select(static line => JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry)!)
            .GroupBy(static entry => entry.Line)
            .OrderBy(static line => line.Key)
            .Select(static line => line.Last())
            .Select(static entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Line} {entry.State} {entry.ChatSessionId}")),
    ];
}
