using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class ChatFailureTests : IAsyncLifetime
{
    private const string AddChatMessage = "AddChatMessage";

    private static readonly TimeSpan ResponseTime = TimeSpan.FromSeconds(2);

    private readonly QuickWaitsClock _time = new(TimeSpan.FromSeconds(5));
    private readonly WatchedClock _serverTime = new();
    private readonly Keyboard _keyboard = new();
    private readonly CancellationTokenSource _ctrlC = new();
    private readonly WatchedOutput _output = new();
    private ChatAgentEmulator _tenant = null!;
    private ChatCustomer _ann = null!;

    public async ValueTask InitializeAsync()
    {
        ChatAgentEmulatorOptions options = ConsoleRun.Options;
        options.TimeProvider = _serverTime;
        _tenant = await ChatAgentEmulator.StartAsync(options);
        _ann = _tenant.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });
    }

    public async ValueTask DisposeAsync()
    {
        _keyboard.End();
        _ctrlC.Dispose();
        await _tenant.DisposeAsync();
        await _output.DisposeAsync();
    }

    [Fact]
    public async Task Reports_an_unknown_outcome_of_a_line_and_does_not_send_it_again()
    {
        _tenant.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), AddChatMessage);

        ConsoleResult result = await Chat("Hello\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Outcome unknown: \"Hello\" may have reached the customer. ", result.Error, StringComparison.Ordinal);
        Assert.Contains("and in 'transcript 1'.", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Lines, static line => line.EndsWith("Kari Nordmann: Hello", StringComparison.Ordinal));
        Assert.Single(_tenant.Messages(1), static message => message.Message == "Hello");
    }

    [Fact]
    public async Task Continues_after_a_line_that_was_refused()
    {
        _tenant.Faults.Add(ChatFault.Forbidden(), AddChatMessage);

        ConsoleResult result = await Chat("Hello\nHello again\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Not sent: \"Hello\".", result.Error, StringComparison.Ordinal);
        Assert.Equal(["Welcome! How can we help you?", "Hello again"], _ann.Read().Select(static message => message.Message));
    }

    [Fact]
    public async Task Ctrl_c_while_a_line_is_being_sent_reports_that_it_may_have_arrived()
    {
        _tenant.Faults.Add(ChatFault.SlowResponse(ResponseTime).AfterCommit(), AddChatMessage);
        Task<ConsoleResult> run = Chat();
        await SeenAsync("Welcome!");
        await _keyboard.TypeAsync("Hello");
        await _serverTime.WaitStartsAsync(ResponseTime, TestContext.Current.CancellationToken);
        await _ctrlC.CancelAsync();

        ConsoleResult result = await run;

        Assert.Equal(ExitCode.Canceled, result.ExitCode);
        Assert.StartsWith(
            "Outcome unknown: \"Hello\" may have reached the customer. It was canceled while it was being sent.", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("Stopped." + Environment.NewLine, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_being_sent_is_awaited_when_the_customer_leaves()
    {
        _tenant.Faults.Add(ChatFault.SlowResponse(ResponseTime).AfterCommit(), AddChatMessage);
        Task<ConsoleResult> run = Chat();
        await SeenAsync("Welcome!");
        await _keyboard.TypeAsync("Hello");
        await _serverTime.WaitStartsAsync(ResponseTime, TestContext.Current.CancellationToken);
        _ann.Leave();
        await SeenAsync("(ClosedByCustomer, Ann)");
        _serverTime.Advance(ResponseTime);

        ConsoleResult result = await run;

        Assert.Equal("", result.Error);
        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Single(result.Lines, static line => line.EndsWith("Kari Nordmann: Hello", StringComparison.Ordinal));
        Assert.Equal("The session has ended.", result.Lines[^1]);
    }

    [Fact]
    public async Task Prints_how_to_return_when_following_fails()
    {
        Task<ConsoleResult> run = Chat();
        await SeenAsync("Welcome!");
        _tenant.Faults.Add(ChatFault.BadGateway(), "GetChatMessages");

        ConsoleResult result = await run;

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("GetChatMessages", result.Error, StringComparison.Ordinal);
        Assert.Equal("You left. The session is still open; run 'chat 1' to continue.", result.Lines[^1]);
    }

    [Fact]
    public async Task Reports_that_another_agent_was_faster()
    {
        _tenant.Faults.Add(ChatFault.Null(), "PickUpChatSession");

        ConsoleResult result = await Chat("Hello\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Chat session 1 is no longer in the queue", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Messages(1));
    }

    [Fact]
    public async Task Does_not_write_to_a_session_that_is_over()
    {
        _ann.Leave();

        ConsoleResult result = await Chat("Hello\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Chat session 1 has ended (ClosedFromQueue).", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Messages(1));
    }

    [Fact]
    public async Task Reports_that_the_session_does_not_exist()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant, _time).RunAsync("chat", "77");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal("Chat session 77 does not exist, or you do not have access to it.", result.Error.TrimEnd());
    }

    private Task SeenAsync(string text) => _output.SeenAsync(text).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    private Task<ConsoleResult> Chat() =>
        ConsoleRun.Against(_tenant, _time).WithInput(() => _keyboard.Input).RunAsync(_output, _ctrlC.Token, "chat", "1");

    private Task<ConsoleResult> Chat(string input) => ConsoleRun.Against(_tenant, _time).WithInput(input).RunAsync("chat", "1");
}
