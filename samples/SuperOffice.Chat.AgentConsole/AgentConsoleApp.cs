using System.CommandLine;
using System.CommandLine.Invocation;
using SuperOffice.Chat.AgentConsole.Commands;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Saving;

namespace SuperOffice.Chat.AgentConsole;

internal static class AgentConsoleApp
{
    // Longer than the time that a save has to complete its calls after Ctrl+C.
    private static readonly TimeSpan ShutdownTimeout = SaveRunner.Grace + TimeSpan.FromSeconds(10);

    // A password may start with the prefix of a response file.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, ConsoleEnvironment console, CancellationToken cancellationToken)
    {
        // Several threads write to it.
        console = console with { Error = TextWriter.Synchronized(console.Error) };
        ParseResult line = ConsoleCommands.Create(console).Parse(args, Parsing);
        if (line.Action is ParseErrorAction)
        {
            UsageReport.Write(line, console.Error);
            return ExitCode.Usage;
        }

        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            Error = console.Error,
            Output = console.Output,
            ProcessTerminationTimeout = console.IsProcess ? ShutdownTimeout : null,
        };
        return await line.InvokeAsync(invocation, cancellationToken);
    }
}
