using System.Text.RegularExpressions;

namespace SuperOffice.Chat.Client.Tests.Conventions;

/// <summary>Represents an expression that this project no longer uses, and what to write instead.</summary>
internal sealed record RetiredWord(string Pattern, string Replacement)
{
    private readonly Regex _regex = new($@"(?<![\w`-])({Pattern})(?![\w`])", RegexOptions.IgnoreCase | RegexOptions.Compiled);

    public static IReadOnlyList<RetiredWord> All { get; } =
    [
        new("answers?|answered|answering", "response, responds"),
        new("repeats?|repeated|repeating", "retry, retried"),
        new("in doubt|doubtful|doubts?|surely", "unknown outcome, definitely"),
        new("give up|gives up|gave up|given up|giving up", "cancels, canceled"),
        new("(the|a|each|no) way in(?! which)|ways in(?! which)", "credential, authentication scheme"),
        new("told|tells", "reports, throws, returns, logs"),
        new("could not be got|cannot be got", "could not be obtained"),
        new("the begin|a begin", "the start"),
        new("very one", "the same instance"),
        new("mend|mends|mended", "fix, correct"),
        new("half a character|half a surrogate pair", "unpaired surrogate"),
        new("cut off|is cut|are cut|cut short|a cut (answer|response|body)", "truncated"),
        new("blots? out|blotted out", "redact, redacted"),
        new("turned away|turned back|lets? (us|nobody|him) in", "rejected"),
        new("look-ups?", "resolution, resolve"),
        new("house rules?|rules? of the house", "convention"),
        new("campaigns?|hearing", "test run, capture"),
        new("machines?", "process, host, instance"),
        new("all the same|goes over|go over", "nevertheless, overrides"),
        new("takes up where|taken up again", "continues"),
    ];

    public IEnumerable<string> FoundIn(string line) => _regex.Matches(line).Select(static match => match.Value);
}
