using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Net;

namespace SuperOffice.Chat.Emulator.Startup;

/// <summary>Parses the command line and runs the emulator.</summary>
internal static class EmulatorCommand
{
    private const int MostTenants = 100;

    // Longer than the time that open connections have to end after Ctrl+C.
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(10);

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port of the page. The sign-in host and the tenants use the ports after it.",
        DefaultValueFactory = static _ => EmulatorSettings.DefaultPort,
        HelpName = "PORT",
    };

    private static readonly Option<string?> Seed = new("--seed")
    {
        Description = "A JSON file with users, topics, sessions, messages and customers, which every tenant starts with.",
        HelpName = "FILE",
    };

    private static readonly Option<int> Tenants = new("--tenants")
    {
        Description = "The number of tenants, 1 to 100.",
        DefaultValueFactory = static _ => 1,
        HelpName = "N",
    };

    private static readonly Option<bool> UntilInputEnds = new("--until-input-ends")
    {
        Description = "Stop when the standard input ends. A program that has started the tool with a pipe ends it in this way, also when it is killed.",
    };

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        RootCommand root = new("Emulates SuperOffice chat on this computer, with a page to play the customer and to inject faults.") { Port, Seed, Tenants, UntilInputEnds };
        root.SetAction((line, token) => RunAsync(Read(line), output, error, token));
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return await RejectAsync(string.Join('\n', parsed.Errors.Select(static problem => problem.Message)), error);
        }

        InvocationConfiguration invocation = new() { Output = output, Error = error, ProcessTerminationTimeout = ShutdownTimeout };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }

    private static Task<int> RunAsync(EmulatorSettings settings, TextWriter output, TextWriter error, CancellationToken cancellationToken) => settings switch
    {
        { Tenants: < 1 or > MostTenants } => RejectAsync(string.Create(CultureInfo.InvariantCulture, $"--tenants must be 1 to {MostTenants}."), error),
        { Port: < 0 } or { LastPort: > IPEndPoint.MaxPort } => RejectAsync("--port is out of range. Neither it nor the ports after it may exceed 65535.", error),
        _ => EmulatorRun.RunAsync(settings, output, error, cancellationToken),
    };

    private static async Task<int> RejectAsync(string message, TextWriter error)
    {
        await error.WriteLineAsync(message);
        await error.WriteLineAsync("Run superoffice-chat-emulator --help for the options.");
        return ExitCode.Usage;
    }

    private static EmulatorSettings Read(ParseResult line) =>
        new() { Port = line.GetValue(Port), Tenants = line.GetValue(Tenants), SeedFile = line.GetValue(Seed), UntilInputEnds = line.GetValue(UntilInputEnds) };
}
