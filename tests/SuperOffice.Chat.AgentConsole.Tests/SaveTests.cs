using SuperOffice.Chat.AgentConsole.Saving;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests;

public sealed class SaveTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private ChatAgentEmulator _tenant = null!;
    private Func<ReceivedChatRequest, ChatFault?>? _plan;

    public async ValueTask InitializeAsync() => _tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options);

    public async ValueTask DisposeAsync()
    {
        await _tenant.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Counts_the_result_of_each_line_and_continues_after_a_bad_one()
    {
        ChatSessionEntity stored = _tenant.Seed(new ChatSessionEntity { TopicId = 1 });
        Fail(topic: 30, ChatFault.Forbidden());
        Fail(topic: 40, ChatFault.TruncatedBody().AfterCommit());
        string file = _folder.Write("sessions.jsonl",
        [
            """{ "TopicId": 10 }""",
            """{ "ChatSessionId": """ + stored.ChatSessionId + """, "TopicId": 11 }""",
            """{ "TopicId": "Kub-Watsica" """,
            "",
            """{ "TopicId": 30 }""",
            """{ "TopicId": 40 }""",
            """{ "TopicId": 50 }""",
        ]);

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file, "--concurrency", "1");

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Equal(
            [2, 1, 0, 1, 1, 1],
            new[] { "Created", "Updated", "Already saved", "Failed", "Malformed", "Unknown outcome" }.Select(result.Count));
        Assert.Equal(["1 Created 2", "2 Updated 1", "5 Failed 0", "6 OutcomeUnknown 0", "7 Created 4"], Journal.Read(file));
        Assert.Contains("Line 3 is malformed: it is not the JSON of a chat session at $.TopicId", result.Error, StringComparison.Ordinal);
        Assert.Contains("Line 5 failed: SaveChatSessionEntity", result.Error, StringComparison.Ordinal);
        Assert.Contains("Line 6 has an unknown outcome: SaveChatSessionEntity", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Kub-Watsica", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_sends_only_failed_lines_and_none_with_an_unknown_outcome()
    {
        Fail(topic: 20, ChatFault.Forbidden());
        Fail(topic: 30, ChatFault.ConnectionReset().AfterCommit());
        string file = _folder.Write("sessions.jsonl", Topics(10, 20, 30, 40));
        await ConsoleRun.Against(_tenant).RunAsync("save", file, "--concurrency", "1");
        _tenant.Faults.Clear();
        _tenant.ClearRequests();

        ConsoleResult second = await ConsoleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal(ExitCode.Failure, second.ExitCode);
        Assert.Contains("\"TopicId\":20", Assert.Single(_tenant.Requests).Body, StringComparison.Ordinal);
        Assert.Equal((1, 2, 1), (second.Count("Created"), second.Count("Already saved"), second.Count("Unknown outcome")));
        Assert.Equal([10, 20, 30, 40], _tenant.Sessions.Select(static session => session.TopicId).Order());
    }

    [Fact]
    public async Task A_line_with_an_unknown_outcome_is_sent_again_on_request()
    {
        Fail(topic: 20, ChatFault.ConnectionReset());
        string file = _folder.Write("sessions.jsonl", Topics(10, 20));
        await ConsoleRun.Against(_tenant).RunAsync("save", file);
        _tenant.Faults.Clear();

        ConsoleResult second = await ConsoleRun.Against(_tenant).RunAsync("save", file, "--retry-unknown");
        ConsoleResult third = await ConsoleRun.Against(_tenant).RunAsync("save", file, "--retry-unknown");

        Assert.Equal(ExitCode.Success, second.ExitCode);
        Assert.Equal((ExitCode.Success, 2), (third.ExitCode, third.Count("Already saved")));
        Assert.Equal([10, 20], _tenant.Sessions.Select(static session => session.TopicId));
    }

    [Fact]
    public async Task A_line_that_was_being_sent_when_the_process_was_killed_has_an_unknown_outcome()
    {
        string file = _folder.Write("sessions.jsonl", ["{}1", """{ "TopicId": 20 }"""]);
        using (SaveJournal journal = SaveJournal.Open(Journal.PathFor(file), JournalHeader.From(_tenant.BaseAddress)))
        {
            journal.Record(LineKey.From(2, """{ "TopicId": 20 }"""u8), new LineState(JournalState.Sending));
        }

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal((ExitCode.Failure, 1), (result.ExitCode, result.Count("Unknown outcome")));
        Assert.Contains("Line 2 has an unknown outcome: an earlier run sent it", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Requests);
    }

    [Fact]
    public async Task A_journal_of_another_server_is_not_used()
    {
        string file = _folder.Write("sessions.jsonl", Topics(10));
        SaveJournal.Open(Journal.PathFor(file), JournalHeader.From(new Uri("https://crm.example.com/Cust1"))).Dispose();

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("The journal belongs to another server (https://crm.example.com/Cust1).", result.Error, StringComparison.Ordinal);
        Assert.Empty(_tenant.Requests);
    }

    [Fact]
    public async Task A_line_that_was_changed_since_is_sent()
    {
        string file = _folder.Write("sessions.jsonl", Topics(10, 20));
        await ConsoleRun.Against(_tenant).RunAsync("save", file);
        _folder.Write("sessions.jsonl", Topics(10, 21));

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal((1, 1), (result.Count("Created"), result.Count("Already saved")));
    }

    [Fact]
    public async Task Accepts_one_session_on_several_lines()
    {
        string file = _folder.Write("session.json", "{\n  \"TopicId\": 7,\n  \"Person\": {\n    \"PersonId\": 8\n  }\n}\n");

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file);

        Assert.Equal((ExitCode.Success, 1), (result.ExitCode, result.Count("Created")));
        Assert.Equal(8, Assert.Single(_tenant.Sessions).Person?.PersonId);
    }

    [Fact]
    public async Task Reads_standard_input_and_writes_a_journal_only_where_requested()
    {
        string journal = _folder.PathOf("mine.jsonl");
        string input = string.Join("\r\n", Topics(1, 2, 3));
        ConsoleRun run = ConsoleRun.Against(_tenant).WithInput(input);

        ConsoleResult without = await run.RunAsync("save", "-");
        ConsoleResult with = await run.RunAsync("save", "-", "--journal", journal);
        ConsoleResult again = await run.RunAsync("save", "-", "--journal", journal);

        Assert.Contains("No journal is written for standard input.", without.Output, StringComparison.Ordinal);
        Assert.Equal((3, 3, 0), (without.Count("Created"), with.Count("Created"), again.Count("Created")));
        Assert.Equal(3, again.Count("Already saved"));
    }

    [Fact]
    public async Task Stops_at_once_when_authentication_fails()
    {
        _tenant.Access.RevokeAll();
        string file = _folder.Write("sessions.jsonl", Topics([.. Enumerable.Range(1, 200)]));

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file, "--concurrency", "1");

        Assert.Equal((ExitCode.Failure, 1), (result.ExitCode, result.Count("Failed")));
        Assert.Contains("The remaining lines were not sent: the server rejected the credential.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_when_the_server_does_not_respond_any_more()
    {
        await _tenant.DisposeAsync();
        string file = _folder.Write("sessions.jsonl", Topics([.. Enumerable.Range(1, 200)]));

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file, "--concurrency", "1");

        Assert.Equal((ExitCode.Failure, 5), (result.ExitCode, result.Count("Failed")));
        Assert.Contains("The remaining lines were not sent: the server did not respond several times in a row.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saves_many_lines_at_once_each_exactly_once()
    {
        string file = _folder.Write("sessions.jsonl", Topics([.. Enumerable.Range(1, 500)]));

        ConsoleResult result = await ConsoleRun.Against(_tenant).RunAsync("save", file, "--concurrency", "16");

        Assert.Equal((ExitCode.Success, 500), (result.ExitCode, result.Count("Created")));
        Assert.Equal(Enumerable.Range(1, 500), _tenant.Sessions.Select(static session => session.TopicId).Order());
        Assert.All(Journal.Read(file), static line => Assert.Contains(" Created ", line, StringComparison.Ordinal));
        Assert.Equal(500, Journal.Read(file).Count);
    }

    private static IEnumerable<string> Topics(params int[] topics) =>
        topics.Select(static topic => "{ \"TopicId\": " + topic + " }");

    private void Fail(int topic, ChatFault fault)
    {
        Func<ReceivedChatRequest, ChatFault?>? before = _plan;
        _plan = request => request.Body.Contains($"\"TopicId\":{topic},", StringComparison.Ordinal) ? fault : before?.Invoke(request);
        _tenant.Faults.When(_plan);
    }
}
