using System.CommandLine;
using System.CommandLine.Invocation;
using SuperOffice.Chat.AgentConsole.Commands;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Saving;

namespace SuperOffice.Chat.AgentConsole;

internal static class AgentConsoleApp
{
    // Longer than the time that a save has to complete its calls after Ctrl+C.
    private static readonly TimeSpan TimeToEnd = SaveRunner.Grace + TimeSpan.FromSeconds(10);

    // A password may start with the prefix of a response file.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellationToken)
    {
        // Several threads write to it.
        surroundings = surroundings with { Error = TextWriter.Synchronized(surroundings.Error) };
        ParseResult line = ConsoleCommands.Create(surroundings).Parse(args, Parsing);
        if (line.Action is ParseErrorAction)
        {
            UsageReport.Write(line, surroundings.Error);
            return ExitCode.Usage;
        }

        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            Error = surroundings.Error,
            Output = surroundings.Output,
            ProcessTerminationTimeout = surroundings.IsProcess ? TimeToEnd : null,
        };
        return await line.InvokeAsync(invocation, cancellationToken);
    }
}
