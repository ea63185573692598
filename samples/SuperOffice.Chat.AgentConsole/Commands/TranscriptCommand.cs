using System.CommandLine;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Rendering;

namespace SuperOffice.Chat.AgentConsole.Commands;

internal sealed class TranscriptCommand : ChatCommand
{
    private readonly Argument<int> _session = SessionArgument.Create();

    private readonly Option<bool> _html = new("--html")
    {
        Description = "Prints the HTML of the server. It contains what the customer wrote; sanitize it before you open it.",
    };

    public TranscriptCommand(ConsoleEnvironment console)
        : base("transcript", "Prints the transcript of a session.", console)
    {
        Add(_session);
        Add(_html);
    }

    protected override bool WritesData(ParseResult line) => true;

    protected override async Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken)
    {
        int id = context.CommandLine.GetValue(_session);
        if (await context.Client.GetChatSessionEntityAsync(id, cancellationToken: cancellationToken) is null)
        {
            return await MissingSession.ReportAsync(context, id);
        }

        string transcript = await context.Client.GetChatTranscriptAsync(
            id, context.CommandLine.GetValue(_html), cancellationToken: cancellationToken);
        await context.Console.Output.WriteAsync(ForOutput(context.Console, transcript));
        return ExitCode.Success;
    }

    // A file receives the transcript unchanged. On a terminal, escape codes that a customer wrote must have no effect.
    private static string ForOutput(ConsoleEnvironment console, string transcript)
    {
        string text = transcript.EndsWith('\n') ? transcript : transcript + Environment.NewLine;
        return console.OutputIsTerminal ? PrintableText.Sanitize(text) : text;
    }
}
