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
    public async Task Lists_who_waits_and_for_how_long_and_what_runs()
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
    public async Task Says_that_nobody_is_there()
    {
        Start("Ann", "Never mind").Leave();

        ConsoleResult result = await Run();

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal("No customer is waiting, and no session is in progress.", result.Lines[^1]);
    }

    [Fact]
    public async Task Cuts_long_messages_and_takes_the_sting_out_of_what_customers_write()
    {
        Start("Ann\u001b[2J", new string('a', 58) + "🧑‍💻 and more");

        ConsoleResult result = await Run();

        Assert.Contains("Ann\uFFFD[2J", result.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(new string('a', 58) + "…", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_behind_the_servers_makes_no_waits_below_zero()
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
