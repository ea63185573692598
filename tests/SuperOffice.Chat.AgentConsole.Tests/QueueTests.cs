using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class QueueTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new();
    private ChatAgentEmulator _tenant = null!;

    public async ValueTask InitializeAsync()
    {
        ChatAgentEmulatorOptions options = ConsoleRun.Options;
        options.TimeProvider = _time;
        _tenant = await ChatAgentEmulator.StartAsync(options);
    }

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task Lists_the_waiting_customers_with_their_waiting_time_and_the_ongoing_chats()
    {
        ChatCustomer ann = Start("Ann", "Where is my order?");
        _time.Advance(TimeSpan.FromSeconds(75));
        Start("Bo", "Hello?");
        _time.Advance(TimeSpan.FromHours(25));
        Start("Cilla", "Hi!").Leave();
        Running("Dag", "Thank you", requested: TimeSpan.FromMinutes(9), started: TimeSpan.FromMinutes(7));

        ConsoleResult result = await Run();

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(
        [
            "Server: 127.0.0.1",
            "Id  Topic        Status        Customer  Waited    Agent               Last message",
            "1   Support [1]  InQueue       Ann       25:01:15  -                   Where is my order?",
            "2   Support [1]  InQueue       Bo        25:00:00  -                   Hello?",
            "4   Support [1]  CustomerLast  Dag       0:02:00   Kari Nordmann [11]  Thank you",
        ], result.Lines);
        Assert.Equal("1", $"{ann.ChatSessionId}");
    }

    [Fact]
    public async Task Reports_that_nobody_is_present()
    {
        Start("Ann", "Never mind").Leave();

        ConsoleResult result = await Run();

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal("No customer is waiting, and no session is in progress.", result.Lines[^1]);
    }

    [Fact]
    public async Task Truncates_long_messages_and_escapes_the_text_of_customers()
    {
        Start("Ann\u001b[2J", new string('a', 58) + "🧑‍💻 and more");

        ConsoleResult result = await Run();

        Assert.Contains("Ann\uFFFD[2J", result.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(new string('a', 58) + "…", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_behind_the_server_causes_no_negative_wait()
    {
        Start("Ann", "Hello");

        ConsoleResult result = await ConsoleRun.Against(_tenant, new FakeTimeProvider(_time.GetUtcNow().AddMinutes(-1))).RunAsync("queue");

        Assert.Contains("  0:00:00  ", result.Lines[^1], StringComparison.Ordinal);
    }

    private Task<ConsoleResult> Run() => ConsoleRun.Against(_tenant, _time).RunAsync("queue");

    private ChatCustomer Start(string alias, string text)
    {
        ChatCustomer customer = _tenant.StartCustomer(1, new ChatSessionEntity { CustomerAlias = alias });
        customer.Write(text);
        return customer;
    }

    private void Running(string name, string text, TimeSpan requested, TimeSpan started) => _tenant.Seed(new ChatSessionEntity
    {
        TopicId = 1,
        Status = ChatSessionStatus.CustomerLast,
        CustomerName = name,
        LastMessage = text,
        User = new Associate { AssociateId = 11, FullName = "Kari Nordmann" },
        WhenRequested = _time.GetUtcNow() - requested,
        WhenStarted = _time.GetUtcNow() - started,
    });
}
