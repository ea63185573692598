using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using SuperOffice.Chat.AgentConsole.Saving;
using SuperOffice.Chat.AgentConsole.Tests.Running;
using SuperOffice.Chat.Client;
using Xunit;

namespace SuperOffice.Chat.AgentConsole.Tests.Saving;

/// <summary>Tests that the memory does not depend on the length of the input.</summary>
public sealed class ManyLinesTests
{
    private const int Lines = 10_000;
    private const int AtOnce = 8;
    private const int BadLine = 7_777;

    [Fact]
    public async Task Of_ten_thousand_lines_only_those_in_progress_are_held_in_memory()
    {
        using TestFolder folder = new();
        using Responding server = new();
        using ChatAgentClient client = ChatAgentClient.Create(
            new ChatClientOptions { BaseAddress = new Uri("https://crm.example.com/Cust1"), Credential = ChatCredential.Bearer("8A:Cust1.token") },
            loggerFactory: null,
            server);
        using SaveJournal journal = SaveJournal.Open(folder.PathOf("journal.jsonl"), JournalHeader.From(new Uri("https://crm.example.com/Cust1")));
        SaveRunner runner = new(new LineSaver(client, journal, retryUnknown: false), AtOnce, TimeProvider.System);
        await using FileStream input = File.OpenRead(folder.Write("sessions.jsonl", Enumerable.Range(1, Lines).Select(Line)));
        LiveLines live = new();
        SaveTally tally = new();
        List<int> malformed = [];

        string? reason = await runner.RunAsync(
            live.WatchAsync(
                SessionInput.ReadAsync(input, hasLines: true, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken),
            result =>
            {
                tally.Add(result.Outcome);
                if (result.Outcome == LineOutcome.Malformed)
                {
                    malformed.Add(result.Line.Number);
                }
            },
            TestContext.Current.CancellationToken);

        Assert.Null(reason);
        Assert.Equal((Lines - 1, 1), (tally[LineOutcome.Created], tally[LineOutcome.Malformed]));
        Assert.Equal([BadLine], malformed);
        Assert.InRange(server.MaxConcurrency, 2, AtOnce);

        // Each worker has the line that is under way, perhaps still the one before; and one is read next.
        Assert.InRange(live.Most, 1, (2 * AtOnce) + 2);
    }

    private static string Line(int number) => number == BadLine
        ? """{ "TopicId": """
        : string.Create(CultureInfo.InvariantCulture, $$"""{ "TopicId": {{number}}, "FirstMessage": "{{new string('x', 1_000)}}" }""");

    private sealed class LiveLines
    {
        private const int Sample = 1_000;

        private readonly List<WeakReference<InputLine>> _lines = [];

        public int Most { get; private set; }

        public async IAsyncEnumerable<InputLine> WatchAsync(
            IAsyncEnumerable<InputLine> lines, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (InputLine line in lines.WithCancellation(cancellationToken))
            {
                _lines.Add(new(line));
                if (line.Number % Sample == 0)
                {
                    GC.Collect();
                    Most = Math.Max(Most, _lines.Count(static reference => reference.TryGetTarget(out _)));
                }

                yield return line;
            }
        }
    }

    private sealed class Responding : HttpMessageHandler
    {
        private readonly Lock _gate = new();
        private int _atOnce;

        public int MaxConcurrency { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            int now = Interlocked.Increment(ref _atOnce);
            lock (_gate)
            {
                MaxConcurrency = Math.Max(MaxConcurrency, now);
            }

            await Task.Yield();
            Interlocked.Decrement(ref _atOnce);
            return new(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent("""{"ChatSessionId":1}""", Encoding.UTF8, "application/json"),
            };
        }
    }
}
