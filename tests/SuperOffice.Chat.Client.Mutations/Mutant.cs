using Microsoft.CodeAnalysis.Text;

namespace SuperOffice.Chat.Client.Mutations;

/// <summary>One small change to one file.</summary>
internal sealed record Mutant(string File, TextSpan Span, int Line, string Before, string After)
{
    public override string ToString() => $"{File}:{Line} {OneLine(Before)} -> {OneLine(After)}";

    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : line[..60] + "…";
    }
}
