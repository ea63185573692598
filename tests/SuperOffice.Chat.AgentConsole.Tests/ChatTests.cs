using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class ChatTests : IAsyncLifetime
{
    private const string Welcome = "00:00:00 Kari Nordmann: Welcome! How can we help you?";

    private readonly QuickWaitsClock _time = new(TimeSpan.FromSeconds(5));
    private readonly Keyboard _keyboard = new();
    private readonly WatchedOutput _output = new();
    private readonly CancellationTokenSource _ctrlC = new();
    private ChatAgentEmulator _tenant = null!;
    private ChatCustomer _ann = null!;

    public async ValueTask InitializeAsync()
    {
        ChatAgentEmulatorOptions options = ConsoleRun.Options;
        options.TimeProvider = _time;
        _tenant = await ChatAgentEmulator.StartAsync(options);
        _ann = _tenant.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });
        _ann.Write("Anybody there?");
    }

    public async ValueTask DisposeAsync()
    {
        _keyboard.End();
        await _tenant.DisposeAsync();
        await _output.DisposeAsync();
        _ctrlC.Dispose();
    }

    [Fact]
    public async Task Talks_until_the_agent_finishes()
    {
        Task<ConsoleResult> run = Chat();
        await SeenAsync(Welcome);
        await _keyboard.TypeAsync("Yes, I am here");
        await SeenAsync("Kari Nordmann: Yes, I am here");
        _ann.Write("Where is my order?");
        await SeenAsync("Ann: Where is my order?");
        await _keyboard.TypeAsync("//home is where it is");
        await _keyboard.TypeAsync("");
        await _keyboard.TypeAsync("/finish");

        ConsoleResult result = await run;

        Assert.Equal("", result.Error);
        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(
        [
            "Server: 127.0.0.1",
            "Chat session 1 (UserLast), assigned to Kari Nordmann [11]",
            "Each line that you type is sent to the customer. /finish ends the session; /quit leaves it open.",
            "00:00:00 Ann: Anybody there?",
            Welcome,
            "00:00:00 Kari Nordmann: Yes, I am here",
            "00:00:00 Ann: Where is my order?",
            "00:00:00 Kari Nordmann: /home is where it is",
            "You ended the session.",
        ], result.Lines);
        Assert.Equal(ChatSessionStatus.Finished, _ann.Session!.Status.Value);
        Assert.Equal(
            ["Welcome! How can we help you?", "Yes, I am here", "/home is where it is"], _ann.Read().Select(static message => message.Message));
    }

    [Theory]
    [InlineData("Hello\n/quit\nnever sent\n")]
    [InlineData("Hello\r\n")]
    [InlineData("Hello")]
    public async Task Leaves_the_session_open_on_request_or_at_the_end_of_the_input_file(string input)
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant, _time).WithInput(input).RunAsync("chat", "1");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal("You left. The session is still open; run 'chat 1' to continue.", result.Lines[^1]);
        Assert.Equal("00:00:00 Kari Nordmann: Hello", result.Lines[^2]);
        Assert.Equal(ChatSessionStatus.UserLast, _ann.Session!.Status.Value);
        Assert.Equal(["Anybody there?", "Welcome! How can we help you?", "Hello"], _tenant.Messages(1).Select(static message => message.Message));
    }

    [Fact]
    public async Task Continues_a_running_session_without_picking_it_up_again()
    {
        await ConsoleRun.Against(_tenant, _time).RunAsync("chat", "1");
        _tenant.ClearRequests();

        ConsoleResult result = await ConsoleRun.Against(_tenant, _time).WithInput("Back again").RunAsync("chat", "1");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains(Welcome, result.Lines);
        Assert.DoesNotContain("PickUpChatSession", _tenant.Requests.Select(static request => request.Operation));
        Assert.Equal("Back again", _tenant.Messages(1)[^1].Message);
    }

    [Fact]
    public async Task Ends_when_the_customer_leaves_even_if_the_agent_types_nothing()
    {
        Task<ConsoleResult> run = Chat();
        await SeenAsync(Welcome);
        _ann.Write("Never mind");
        _ann.Leave();

        ConsoleResult result = await run;

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(
            ["00:00:00 Ann: Never mind", "00:00:00 (ClosedByCustomer, Ann)", "The session has ended."], result.Lines.TakeLast(3));
    }

    [Fact]
    public async Task Ctrl_c_leaves_without_finishing()
    {
        Task<ConsoleResult> run = Chat();
        await SeenAsync(Welcome);
        await _ctrlC.CancelAsync();

        ConsoleResult result = await run;

        Assert.Equal(ExitCode.Canceled, result.ExitCode);
        Assert.Equal("You left. The session is still open; run 'chat 1' to continue.", result.Lines[^1]);
        Assert.Equal("Stopped." + Environment.NewLine, result.Error);
        Assert.Equal(ChatSessionStatus.UserLast, _ann.Session!.Status.Value);
    }

    [Fact]
    public async Task A_word_with_a_slash_that_is_not_a_command_is_not_sent()
    {
        ConsoleResult result = await ConsoleRun.Against(_tenant, _time).WithInput("/finnish\n").RunAsync("chat", "1");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Not sent: the only commands are /finish and /quit.", result.Error, StringComparison.Ordinal);
        Assert.Equal(ChatSessionStatus.UserLast, _ann.Session!.Status.Value);
        Assert.Equal(2, _tenant.Messages(1).Count);
    }

    [Fact]
    public async Task Text_of_a_customer_cannot_control_the_terminal()
    {
        _ann.Write("one\ntwo\u001b[2J");

        ConsoleResult result = await ConsoleRun.Against(_tenant, _time).RunAsync("chat", "1");

        Assert.Contains("00:00:00 Ann: one two\uFFFD[2J", result.Lines);
    }

    private Task<ConsoleResult> Chat() =>
        ConsoleRun.Against(_tenant, _time).WithInput(() => _keyboard.Input).RunAsync(_output, _ctrlC.Token, "chat", "1");

    private Task SeenAsync(string text) => _output.SeenAsync(text).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
