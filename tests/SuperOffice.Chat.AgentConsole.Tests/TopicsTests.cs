using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class TopicsTests : IAsyncLifetime
{
    private ChatAgentEmulator _tenant = null!;

    public async ValueTask InitializeAsync() => _tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options);

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    [Fact]
    public async Task Lists_topics_with_whether_they_are_open_and_who_is_present()
    {
        _tenant.SeedTopic(new ChatTopicEntity { Name = "Night", OpeningHoursEnabled = true, OpeningHours = new ChatOpeningHours() }, "kari");
        _tenant.SeedTopic(new ChatTopicEntity { Name = "Of others" }, "ola");
        _tenant.SetPresent("ola", present: false);

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("topics");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(
        [
            "Server: 127.0.0.1",
            "Id  Name     Open now  Members  Present",
            "1   Support  yes       2        Kari Nordmann",
            "2   Night    no        1        Kari Nordmann",
        ], result.Lines);
    }

    [Fact]
    public async Task Shows_a_topic_where_nobody_is_present()
    {
        _tenant.SetPresent("kari", present: false);
        _tenant.SetPresent("ola", present: false);

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("topics");

        Assert.Equal("1   Support  yes       2        -", result.Lines[^1]);
    }

    [Fact]
    public async Task Reports_that_there_are_none()
    {
        ChatAgentEmulatorOptions options = ConsoleRun.Options;
        options.StartEmpty = true;
        await using ChatAgentEmulator empty = await ChatAgentEmulator.StartAsync(options, TestContext.Current.CancellationToken);

        ConsoleResult result = await ConsoleRun.Against(empty).RunAsync("topics");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal("You are not a member of any topic.", result.Lines[^1]);
    }

    [Fact]
    public async Task Reports_the_cause_when_the_server_refuses()
    {
        _tenant.Faults.Add(ChatFault.Forbidden());

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("topics");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("ChatTopicsForUser", result.Error, StringComparison.Ordinal);
    }
}
