namespace SuperOffice.Chat.AgentConsole.Rendering;

/// <summary>Makes multiline text safe for a terminal.</summary>
internal static class PrintableText
{
    public static string Sanitize(string text) => string.Join('\n', Lines(text));

    public static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(Printable.Sanitize);
}
