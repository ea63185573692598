using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>Reads what people read in a file: the text of a document, and the comments and strings of code.</summary>
internal static partial class Prose
{
    public static IEnumerable<(int Line, string Text)> Of(string path)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        return System.IO.Path.GetExtension(path) switch
        {
            ".cs" => OfCode(text),
            ".md" => Lines(OfMarkdown(text)),
            _ => Lines(text),
        };
    }

    // Code keeps its lines, so that the numbers stay right.
    public static string OfMarkdown(string text) =>
        Link().Replace(Span().Replace(Fence().Replace(text, static fence => new string('\n', fence.Value.Count('\n'))), "``"), "](");

    public static IEnumerable<(int Line, string Text)> OfCode(string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text).GetRoot();
        foreach (SyntaxTrivia trivia in root.DescendantTrivia().Where(static trivia => IsComment(trivia.Kind())))
        {
            int first = Start(trivia.GetLocation());
            foreach ((int line, string part) in Lines(Reference().Replace(trivia.ToFullString(), "``")))
            {
                yield return (first + line - 1, part);
            }
        }

        foreach (SyntaxToken token in root.DescendantTokens().Where(static token => IsString(token.Kind())))
        {
            yield return (Start(token.GetLocation()), token.Text);
        }
    }

    private static bool IsComment(SyntaxKind kind) => kind
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsString(SyntaxKind kind) => kind
        is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static int Start(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;

    private static IEnumerable<(int Line, string Text)> Lines(string text) =>
        text.Split('\n').Select(static (line, index) => (index + 1, line));

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\]\([^)\s]+")]
    private static partial Regex Link();

    [GeneratedRegex("(cref|name|langword)=\"[^\"]+\"|<c>[^<]*</c>")]
    private static partial Regex Reference();
}
