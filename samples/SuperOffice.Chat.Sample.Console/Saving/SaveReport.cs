using System.Globalization;
using SuperOffice.Chat.Sample.Console.Rendering;

namespace SuperOffice.Chat.Sample.Console.Saving;

/// <summary>Tells of each line that did not go well, and at the end what became of all.</summary>
internal sealed class SaveReport
{
    private readonly IDisplay _display;

    public SaveReport(IDisplay display) => _display = display;

    public SaveTally Tally { get; } = new();

    public void Add(LineResult result)
    {
        Tally.Add(result.Outcome);
        string? problem = result.Outcome switch
        {
            LineOutcome.Failed => "failed",
            LineOutcome.Malformed => "is malformed",
            LineOutcome.InDoubt => "is in doubt",
            _ => null,
        };
        if (problem is not null)
        {
            _display.Problem(string.Create(CultureInfo.InvariantCulture, $"Line {result.Line.Number} {problem}: {result.Reason}"));
        }
    }

    public void Summarize(bool hasJournal)
    {
        _display.Table(["Sessions", "Count"],
        [
            Row("Created", LineOutcome.Created),
            Row("Updated", LineOutcome.Updated),
            Row("Done before", LineOutcome.DoneBefore),
            Row("Failed", LineOutcome.Failed),
            Row("Malformed", LineOutcome.Malformed),
            Row("In doubt", LineOutcome.InDoubt),
        ]);
        if (Tally[LineOutcome.InDoubt] > 0)
        {
            _display.Line("What is in doubt may be stored: look for it on the server. It is sent again only with --retry-doubtful.");
        }

        if (hasJournal && !Tally.IsAllGood)
        {
            _display.Line("The same command again sends what failed, what was mended and what was not reached.");
        }
    }

    private string?[] Row(string name, LineOutcome outcome) => [name, Tally[outcome].ToString(CultureInfo.InvariantCulture)];
}
