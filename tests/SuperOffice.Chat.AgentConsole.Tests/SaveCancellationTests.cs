using Microsoft.Extensions.Time.Testing;
using SuperOffice.Chat.AgentConsole.Saving;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

/// <summary>Tests Ctrl+C while the third of four lines is being sent.</summary>
public sealed class SaveCancellationTests : IAsyncLifetime
{
    private static readonly TimeSpan ResponseTime = TimeSpan.FromSeconds(2);

    private readonly TestFolder _folder = new();
    private readonly WatchedClock _serverTime = new();
    private readonly FakeTimeProvider _time = new();
    private readonly CancellationTokenSource _ctrlC = new();
    private ChatAgentEmulator _tenant = null!;
    private string _file = "";

    public async ValueTask InitializeAsync()
    {
        ChatAgentEmulatorOptions options = ConsoleRun.Options;
        options.TimeProvider = _serverTime;
        _tenant = await ChatAgentEmulator.StartAsync(options);
        _file = _folder.Write("sessions.jsonl", Enumerable.Range(1, 4).Select(static topic => "{ \"TopicId\": " + topic + " }"));
        _tenant.Faults.When(static request => request.Body.Contains("\"TopicId\":3,", StringComparison.Ordinal)
            ? ChatFault.SlowResponse(ResponseTime).AfterCommit()
            : null);
    }

    public async ValueTask DisposeAsync()
    {
        await _tenant.DisposeAsync();
        _folder.Dispose();
        _ctrlC.Dispose();
    }

    [Fact]
    public async Task Leaves_a_journal_that_the_next_run_continues()
    {
        Task<ConsoleResult> first = Save(_ctrlC.Token);
        await _serverTime.WaitStartsAsync(ResponseTime, TestContext.Current.CancellationToken);
        await _ctrlC.CancelAsync();
        _time.Advance(SaveRunner.Grace);

        ConsoleResult stopped = await first;

        Assert.Equal(ExitCode.Canceled, stopped.ExitCode);
        Assert.EndsWith("Stopped." + Environment.NewLine, stopped.Error, StringComparison.Ordinal);
        Assert.Equal(["1 Created 1", "2 Created 2", "3 OutcomeUnknown 0"], Journal.Read(_file));

        _tenant.Faults.Clear();
        ConsoleResult next = await Save(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Failure, next.ExitCode);
        Assert.Equal((1, 2, 1), (next.Count("Created"), next.Count("Already saved"), next.Count("Unknown outcome")));
        Assert.Equal([1, 2, 3, 4], _tenant.Sessions.Select(static session => session.TopicId));
    }

    [Fact]
    public async Task Waits_briefly_for_requests_in_progress_to_leave_no_unknown_outcome()
    {
        Task<ConsoleResult> first = Save(_ctrlC.Token);
        await _serverTime.WaitStartsAsync(ResponseTime, TestContext.Current.CancellationToken);
        await _ctrlC.CancelAsync();
        _serverTime.Advance(ResponseTime);

        ConsoleResult stopped = await first;

        Assert.Equal((ExitCode.Canceled, 3, 0), (stopped.ExitCode, stopped.Count("Created"), stopped.Count("Unknown outcome")));
        Assert.Equal(["1 Created 1", "2 Created 2", "3 Created 3"], Journal.Read(_file));
    }

    private Task<ConsoleResult> Save(CancellationToken cancellationToken) =>
        ConsoleRun.Against(_tenant, _time).RunAsync(cancellationToken, "save", _file, "--concurrency", "1");
}
