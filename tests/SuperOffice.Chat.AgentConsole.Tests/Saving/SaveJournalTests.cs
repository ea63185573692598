using SuperOffice.Chat.AgentConsole.Errors;
using SuperOffice.Chat.AgentConsole.Saving;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Saving;

public sealed class SaveJournalTests : IDisposable
{
    private static readonly JournalHeader Server = JournalHeader.From(new Uri("https://crm.example.com/Cust12345/api/v1/"));
    private static readonly LineKey First = LineKey.From(1, "{}"u8);
    private static readonly LineKey Second = LineKey.From(2, "{}"u8);

    private readonly TestFolder _folder = new();

    private string File => _folder.PathOf("journal.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Knows_the_last_result_of_each_line_in_the_next_run()
    {
        using (SaveJournal journal = SaveJournal.Open(File, Server))
        {
            journal.Record(First, new LineState(JournalState.Sending));
            journal.Record(Second, new LineState(JournalState.Sending));
            journal.Record(First, new LineState(JournalState.Created, 12));
        }

        using SaveJournal next = SaveJournal.Open(File, Server);
        Assert.Equal(new LineState(JournalState.Created, 12), next.Find(First));
        Assert.Equal(new LineState(JournalState.Sending), next.Find(Second));
        Assert.Null(next.Find(LineKey.From(1, "{ }"u8)));
        Assert.Null(next.Find(LineKey.From(3, "{}"u8)));
    }

    [Fact]
    public void Holds_numbers_hashes_and_ids_and_nothing_of_the_sessions()
    {
        using (SaveJournal journal = SaveJournal.Open(File, Server))
        {
            journal.Record(First, new LineState(JournalState.Sending));
            journal.Record(First, new LineState(JournalState.Created, 12));
        }

        Assert.Equal(
        [
            """{"Server":"https://crm.example.com/Cust12345"}""",
            """{"Line":1,"Hash":"44136fa355b3678a1146ad16f7e8649e","State":"Sending"}""",
            """{"Line":1,"Hash":"44136fa355b3678a1146ad16f7e8649e","State":"Created","ChatSessionId":12}""",
        ], System.IO.File.ReadLines(File));
    }

    [Fact]
    public void A_line_that_was_truncated_by_the_end_of_the_process_counts_as_not_written()
    {
        using (SaveJournal journal = SaveJournal.Open(File, Server))
        {
            journal.Record(First, new LineState(JournalState.Sending));
        }

        System.IO.File.AppendAllText(File, "{\"Line\":1,\"Hash\":\"4413");
        using (SaveJournal journal = SaveJournal.Open(File, Server))
        {
            Assert.Equal(new LineState(JournalState.Sending), journal.Find(First));
            journal.Record(Second, new LineState(JournalState.Failed));
        }

        using SaveJournal last = SaveJournal.Open(File, Server);
        Assert.Equal(new LineState(JournalState.Failed), last.Find(Second));
    }

    [Fact]
    public void Is_valid_for_one_server_only()
    {
        SaveJournal.Open(File, Server).Dispose();

        UserErrorException error = Assert.Throws<UserErrorException>(
            () => SaveJournal.Open(File, JournalHeader.From(new Uri("https://crm.example.com/Cust54321"))));

        Assert.Contains("another server (https://crm.example.com/Cust12345)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"Server\":\"https://crm.example.com/Cust12345\"}\nrubbish\n", 2)]
    [InlineData("{\"Server\":\"https://crm.example.com/Cust12345\"}\n{\"Line\":1,\"Hash\":\"xyz\",\"State\":\"Created\"}\n", 2)]
    [InlineData("{\"Server\":\"https://crm.example.com/Cust12345\"}\n{\"Line\":1,\"Hash\":\"44\"}\n", 2)]
    [InlineData("{\"TopicId\":1}\n", 1)]
    [InlineData("rubbish\n", 1)]
    public void Sends_nothing_when_the_file_is_not_a_journal(string text, int line)
    {
        _folder.Write("journal.jsonl", text);

        UserErrorException error = Assert.Throws<UserErrorException>(() => SaveJournal.Open(File, Server));

        Assert.StartsWith($"Line {line} of the journal is invalid", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Two_runs_cannot_use_it_at_once()
    {
        using SaveJournal journal = SaveJournal.Open(File, Server);

        Assert.ThrowsAny<IOException>(() => SaveJournal.Open(File, Server));
    }
}
