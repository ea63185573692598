using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Rendering;
using SuperOffice.Chat.AgentConsole.Settings;

namespace SuperOffice.Chat.AgentConsole.Commands;

/// <summary>A command that talks to the Chat agent. To add one, derive from this and name it in <see cref="ConsoleCommands"/>.</summary>
internal abstract class ChatCommand : Command
{
    private readonly ConsoleEnvironment _console;

    protected ChatCommand(string name, string description, ConsoleEnvironment console)
        : base(name, description)
    {
        _console = console;
        SetAction(RunAsync);
    }

    /// <summary>Runs the command. An exception becomes a message on standard error and an exit code.</summary>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> ExecuteAsync(CommandContext context, CancellationToken cancellationToken);

    /// <summary>Determines whether standard output contains data only.</summary>
    protected virtual bool WritesData(ParseResult line) => false;

    [SuppressMessage("Design", "CA1031", Justification = "The outermost handler: every exception becomes a message and an exit code.")]
    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        bool verbose = line.GetValue(SettingOptions.Verbose);
        try
        {
            using ChatServer server = await ChatServer.OpenAsync(
                ConsoleConfiguration.Read(_console, SettingOptions.Given(line)), _console, verbose, cancellationToken);
            await Announcement(server, WritesData(line));
            CommandContext context = new()
            {
                CommandLine = line,
                Display = Display.For(_console),
                Server = server,
                Console = _console,
            };
            return await ExecuteAsync(context, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await _console.Error.WriteLineAsync("Stopped.");
            return ExitCode.Canceled;
        }
        catch (Exception exception)
        {
            return ErrorReport.Write(exception, _console.Error, verbose);
        }
    }

    // Only the host, because the path identifies a customer.
    private Task Announcement(ChatServer server, bool writesData) =>
        (writesData ? _console.Error : _console.Output).WriteLineAsync($"Server: {Printable.Sanitize(server.Address.Host)}");
}
