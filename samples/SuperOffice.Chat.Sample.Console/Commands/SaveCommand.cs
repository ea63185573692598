using System.CommandLine;
using SuperOffice.Chat.Sample.Console.Errors;
using SuperOffice.Chat.Sample.Console.Rendering;
using SuperOffice.Chat.Sample.Console.Saving;
using SuperOffice.Chat.Sample.Console.Settings;

namespace SuperOffice.Chat.Sample.Console.Commands;

internal sealed class SaveCommand : ChatCommand
{
    private const int MostAtOnce = 32;
    private const int AtOnceByDefault = 4;

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "JSON of one session, or JSON Lines of many; - reads standard input. A session with id 0 or none is created.",
    };

    private readonly Option<int> _concurrency = new("--concurrency")
    {
        Description = $"How many sessions are sent at once, 1 to {MostAtOnce}.",
        CustomParser = WholeNumber.Between(1, MostAtOnce, $"--concurrency must be a whole number from 1 to {MostAtOnce}."),
        DefaultValueFactory = static _ => AtOnceByDefault,
    };

    private readonly Option<string?> _journal = new("--journal")
    {
        Description = "Where to remember what was saved; FILE.journal.jsonl when left out. Standard input has none unless given.",
    };

    private readonly Option<bool> _retryDoubtful = new("--retry-doubtful")
    {
        Description = "Sends again what an earlier run left in doubt. It may make a second session.",
    };

    public SaveCommand(Surroundings surroundings)
        : base("save", "Saves sessions from a file, and takes up where an earlier run stopped.", surroundings)
    {
        Add(_file);
        Add(_concurrency);
        Add(_journal);
        Add(_retryDoubtful);
    }

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        SaveSource source = new(context.CommandLine.GetRequiredValue(_file));
        await using Stream input = source.Open(context.Surroundings);
        using ISaveJournal journal = OpenJournal(context, source);
        LineSaver saver = new(context.Client, journal, context.CommandLine.GetValue(_retryDoubtful));
        SaveRunner runner = new(saver, context.CommandLine.GetValue(_concurrency), context.Surroundings.TimeProvider);
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
            display.Problem($"The rest was not sent: {reason}.");
        }

        return reason is null && tally.IsAllGood ? ExitCode.Success : ExitCode.Failure;
    }

    private ISaveJournal OpenJournal(CommandContext context, SaveSource source)
    {
        string? path = context.CommandLine.GetValue(_journal) ?? source.JournalPath;
        if (context.Server.Emulator is not null)
        {
            context.Display.Line("It starts empty and ends with this command: what is saved is gone then, and no journal is kept.");
            return new NoJournal();
        }

        if (path is null)
        {
            context.Display.Line("No journal is kept for standard input. Give --journal to be able to take up where a run stopped.");
            return new NoJournal();
        }

        context.Display.Line($"Journal: {path}");
        try
        {
            return SaveJournal.Open(path, JournalHeader.Of(context.Server.Address));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"The journal {path} cannot be opened: it may be in use by another run, or write-protected.", exception);
        }
    }
}
