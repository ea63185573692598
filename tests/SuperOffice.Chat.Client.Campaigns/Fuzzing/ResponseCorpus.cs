using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Campaigns.Fuzzing;

/// <summary>
/// Where the fuzzer starts: every literal in the tests that looks like a response, read from their sources, and the
/// documented bodies.
/// </summary>
internal static partial class ResponseCorpus
{
    public static IReadOnlyList<byte[]> All { get; } = Read();

    private static byte[][] Read()
    {
        Assembly assembly = typeof(ResponseCorpus).Assembly;
        SortedSet<string> responses = new(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            string text = reader.ReadToEnd();
            responses.UnionWith(name.EndsWith(".json", StringComparison.Ordinal) ? [text] : Literals(text));
        }

        return [.. responses.Select(Encoding.UTF8.GetBytes)];
    }

    private static IEnumerable<string> Literals(string source) =>
        from match in Literal().Matches(source)
        let text = match.Groups["raw"].Success ? match.Groups["raw"].Value : Regex.Unescape(match.Groups["plain"].Value)
        where LooksLikeAResponse(text.AsSpan().Trim())
        select text;

    private static bool LooksLikeAResponse(ReadOnlySpan<char> text) =>
        text.Length > 1 && (text[0] is '{' or '[' or '<' or '"' or '-' or (>= '0' and <= '9') || text is "null" or "true" or "false");

    [GeneratedRegex(""" "{3}(?<raw>.*?)"{3}|(?<![\\'"@])"(?<plain>(?:[^"\\\r\n]|\\["\\nrt])*)" """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();
}
