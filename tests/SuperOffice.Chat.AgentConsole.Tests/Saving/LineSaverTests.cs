using System.Collections.Concurrent;
using System.Text;
using SuperOffice.Chat.AgentConsole.Saving;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client;
using SuperOffice.Chat.Client.Testing;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Saving;

public sealed class LineSaverTests
{
    [Fact]
    public async Task Writes_to_the_journal_before_it_sends()
    {
        ConcurrentQueue<string> events = new();
        await using ChatAgentEmulator tenant = await ChatAgentEmulator.StartAsync(ConsoleRun.Options, TestContext.Current.CancellationToken);
        tenant.Faults.When(_ =>
        {
            events.Enqueue("request");
            return null;
        });
        using ChatAgentClient client = ChatAgentClient.Create(new ChatClientOptions
        {
            AppToken = tenant.AppToken,
            BaseAddress = tenant.BaseAddress,
            Credential = tenant.Credential,
        });
        using EventJournal journal = new(events);
        InputLine line = new() { Number = 1, Utf8 = Encoding.UTF8.GetBytes("""{ "TopicId": 1 }"""), End = 16 };

        LineResult result = await new LineSaver(client, journal, retryUnknown: false).SaveAsync(line, TestContext.Current.CancellationToken);

        Assert.Equal(LineOutcome.Created, result.Outcome);
        Assert.Equal(["Sending", "request", "Created"], events);
    }

    private sealed class EventJournal : ISaveJournal
    {
        private readonly ConcurrentQueue<string> _events;

        public EventJournal(ConcurrentQueue<string> events) => _events = events;

        public LineState? Find(LineKey key) => null;

        public void Record(LineKey key, LineState state) => _events.Enqueue(state.State.ToString());

        public void Dispose()
        {
        }
    }
}
