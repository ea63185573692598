using System.Globalization;
using SuperOffice.Chat.AgentConsole.Rendering;

namespace SuperOffice.Chat.AgentConsole.Saving;

/// <summary>Reports each line that was not saved, and a summary at the end.</summary>
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
            LineOutcome.OutcomeUnknown => "has an unknown outcome",
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
            Row("Already saved", LineOutcome.AlreadySaved),
            Row("Failed", LineOutcome.Failed),
            Row("Malformed", LineOutcome.Malformed),
            Row("Unknown outcome", LineOutcome.OutcomeUnknown),
        ]);
        if (Tally[LineOutcome.OutcomeUnknown] > 0)
        {
            _display.Line("A session with an unknown outcome may have been saved. Check the server. It is sent again only with --retry-unknown.");
        }

        if (hasJournal && !Tally.IsAllGood)
        {
            _display.Line("Run the same command again to send the lines that failed, that you corrected, or that were not sent.");
        }
    }

    private string?[] Row(string name, LineOutcome outcome) => [name, Tally[outcome].ToString(CultureInfo.InvariantCulture)];
}
