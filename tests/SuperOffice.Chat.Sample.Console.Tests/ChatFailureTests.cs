using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using SuperOffice.Chat.Sample.Console.Tests.Running;
using Xunit;

namespace SuperOffice.Chat.Sample.Console.Tests;

public sealed class ChatFailureTests : IAsyncLifetime
{
    private const string AddChatMessage = "AddChatMessage";

    private readonly QuickTime _time = new();
    private readonly WatchedOutput _output = new();
    private ChatAgentEmulator _tenant = null!;
    private ChatCustomer _ann = null!;

    public async ValueTask InitializeAsync()
    {
        _tenant = await ChatAgentEmulator.StartAsync(SampleRun.Options);
        _ann = _tenant.StartCustomer(1, new ChatSessionEntity { CustomerName = "Ann" });
    }

    public async ValueTask DisposeAsync()
    {
        await _tenant.DisposeAsync();
        await _output.DisposeAsync();
    }

    [Fact]
    public async Task Says_when_it_is_not_known_whether_a_line_was_sent_and_does_not_send_it_again()
    {
        _tenant.Faults.Add(ChatFault.ConnectionReset().AfterCommit(), AddChatMessage);

        SampleResult result = await Chat("Hello\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("In doubt: \"Hello\" may have reached the customer, or not. ", result.Error, StringComparison.Ordinal);
        Assert.Contains("and in 'transcript 1'.", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Lines, static line => line.EndsWith("Kari Nordmann: Hello", StringComparison.Ordinal));
        Assert.Single(_tenant.Messages(1), static message => message.Message == "Hello");
    }

    [Fact]
    public async Task Goes_on_after_a_line_that_was_refused()
    {
        _tenant.Faults.Add(ChatFault.Forbidden(), AddChatMessage);

        SampleResult result = await Chat("Hello\nHello again\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Not sent: \"Hello\".", result.Error, StringComparison.Ordinal);
        Assert.Equal(["Welcome! How can we help you?", "Hello again"], _ann.Read().Select(static message => message.Message));
    }

    [Fact]
    public async Task Says_how_to_come_back_when_following_fails()
    {
        Keyboard keyboard = new();
        Task<SampleResult> run = SampleRun.Against(_tenant, _time).WithInput(() => keyboard.Input)
            .RunAsync(_output, TestContext.Current.CancellationToken, "chat", "1");
        await _output.SeenAsync("Welcome!").WaitAsync(TestContext.Current.CancellationToken);
        _tenant.Faults.Add(ChatFault.BadGateway(), "GetChatMessages");

        SampleResult result = await run;

        keyboard.End();
        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("GetChatMessages", result.Error, StringComparison.Ordinal);
        Assert.Equal("You have left; the session goes on. 'chat 1' takes it up again.", result.Lines[^1]);
    }

    [Fact]
    public async Task Says_that_somebody_else_was_quicker()
    {
        _tenant.Faults.Add(ChatFault.Null(), "PickUpChatSession");

        SampleResult result = await Chat("Hello\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Chat session 1 has just left the queue", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Messages(1));
    }

    [Fact]
    public async Task Does_not_talk_into_a_session_that_is_over()
    {
        _ann.Leave();

        SampleResult result = await Chat("Hello\n");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.StartsWith("Chat session 1 is over (ClosedFromQueue).", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Messages(1));
    }

    [Fact]
    public async Task Says_that_there_is_no_such_session()
    {
        SampleResult result = await SampleRun.Against(_tenant, _time).RunAsync("chat", "77");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal("There is no chat session 77, or it may not be read.", result.Error.TrimEnd());
    }

    private Task<SampleResult> Chat(string input) => SampleRun.Against(_tenant, _time).WithInput(input).RunAsync("chat", "1");
}
