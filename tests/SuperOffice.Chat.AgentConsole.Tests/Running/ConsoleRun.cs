using System.Text;
using Spectre.Console;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Running;

/// <summary>One run of the program in this process, with its output redirected.</summary>
internal sealed class ConsoleRun
{
    public const string Ticket = "7T:dGhlLXRlc3QtdGlja2V0";
    public const string AppToken = "the-test-app-token";

    private readonly Dictionary<string, string> _variables = new() { ["SUPEROFFICE_CHAT_RETRY__MAX_RETRY_ATTEMPTS"] = "0" };
    private Func<Stream> _input = static () => Stream.Null;
    private bool _onTerminal;

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    public static ChatAgentEmulatorOptions Options => new() { Ticket = Ticket, AppToken = AppToken };

    public static ConsoleRun Against(ChatAgentEmulator tenant, TimeProvider? timeProvider = null) =>
        new ConsoleRun { TimeProvider = timeProvider ?? TimeProvider.System }
            .With("SUPEROFFICE_CHAT_BASE_ADDRESS", tenant.BaseAddress.ToString())
            .With("SUPEROFFICE_CHAT_APP_TOKEN", AppToken)
            .With("SUPEROFFICE_CHAT_AUTHENTICATION__SCHEME", "SoTicket")
            .With("SUPEROFFICE_CHAT_AUTHENTICATION__TICKET", Ticket);

    public ConsoleRun With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public ConsoleRun WithInput(string input) => WithInput(() => new MemoryStream(Encoding.UTF8.GetBytes(input)));

    public ConsoleRun WithInput(Func<Stream> input)
    {
        _input = input;
        return this;
    }

    public ConsoleRun OnTerminal()
    {
        _onTerminal = true;
        return this;
    }

    public Task<ConsoleResult> RunAsync(params string[] args) => RunAsync(TestContext.Current.CancellationToken, args);

    public async Task<ConsoleResult> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        await using WatchedOutput output = new();
        return await RunAsync(output, cancellationToken, args);
    }

    public async Task<ConsoleResult> RunAsync(WatchedOutput output, CancellationToken cancellationToken, params string[] args)
    {
        await using StringWriter error = new();
        ConsoleEnvironment console = new()
        {
            Console = AnsiConsole.Create(new AnsiConsoleSettings { Out = _onTerminal ? new FakeTerminal(output) : new AnsiConsoleOutput(output) }),
            Error = error,
            OpenInput = _input,
            OpenText = () => new StreamReader(_input()),
            TimeProvider = TimeProvider,
            Variables = _variables,
        };
        int exitCode = await AgentConsoleApp.RunAsync(args, console, cancellationToken);
        return new ConsoleResult(exitCode, output.ToString(), error.ToString());
    }
}
