using System.CommandLine;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.AgentConsole.Saving;
using SuperOffice.Chat.AgentConsole.Settings;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class SaveCommand : ChatCommand
{
    private const int MaxConcurrency = 32;
    private const int DefaultConcurrency = 4;

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A file with one session as JSON, or one session per line (JSON Lines); - reads standard input. A session without an id is created.",
    };

    private readonly Option<int> _concurrency = new("--concurrency")
    {
        Description = $"How many sessions are sent concurrently, 1 to {MaxConcurrency}.",
        CustomParser = WholeNumber.Between(1, MaxConcurrency, $"--concurrency must be a whole number from 1 to {MaxConcurrency}."),
        DefaultValueFactory = static _ => DefaultConcurrency,
    };

    private readonly Option<string?> _journal = new("--journal")
    {
        Description = "The file that records what was saved; FILE.journal.jsonl by default. For standard input there is no default.",
    };

    private readonly Option<bool> _retryUnknown = new("--retry-unknown")
    {
        Description = "Sends the lines with an unknown outcome again. This may create a second session.",
    };

    public SaveCommand(ConsoleEnvironment console)
        : base("save", "Saves sessions from a file, and continues where an earlier run stopped.", console)
    {
        Add(_file);
        Add(_concurrency);
        Add(_journal);
        Add(_retryUnknown);
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        SaveSource source = new(context.CommandLine.GetRequiredValue(_file));
        await using Stream input = source.Open(context.Console);
        using ISaveJournal journal = OpenJournal(context, source);
        LineSaver saver = new(context.Client, journal, context.CommandLine.GetValue(_retryUnknown));
        SaveRunner runner = new(saver, context.CommandLine.GetValue(_concurrency), context.Console.TimeProvider);
        SaveReport report = new(context.Display);
        try
        {
            string? reason = await SaveAsync(context.Display, runner, source, input, report, cancellationToken);
            report.Summarize(journal is SaveJournal);
            return Outcome(context.Display, report.Tally, reason);
        }
        catch (OperationCanceledException)
        {
            report.Summarize(journal is SaveJournal);
            throw;
        }
    }

    private static async Task<string?> SaveAsync(
        IDisplay display, SaveRunner runner, SaveSource source, Stream input, SaveReport report, CancellationToken cancellationToken)
    {
        string? reason = null;
        await display.WithProgressAsync("Saving", source.Length(input), async progress =>
            reason = await runner.RunAsync(
                SessionInput.ReadAsync(input, source.HasLines, cancellationToken),
                result =>
                {
                    report.Add(result);
                    progress.Report(result.Line.End);
                },
                cancellationToken));
        return reason;
    }

    private static int Outcome(IDisplay display, SaveTally tally, string? reason)
    {
        if (reason is not null)
        {
            display.Problem($"The remaining lines were not sent: {reason}.");
        }

        return reason is null && tally.IsAllGood ? ExitCode.Success : ExitCode.Failure;
    }

    private ISaveJournal OpenJournal(CommandContext context, SaveSource source)
    {
        string? path = context.CommandLine.GetValue(_journal) ?? source.JournalPath;
        if (path is null)
        {
            context.Display.Line("No journal is written for standard input. Use --journal to be able to continue after a run that stopped.");
            return new NoJournal();
        }

        context.Display.Line($"Journal: {path}");
        try
        {
            return SaveJournal.Open(path, JournalHeader.From(context.Server.Address));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"The journal {path} cannot be opened: it may be in use by another run, or write-protected.", exception);
        }
    }
}
