using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SuperOffice.Chat.Client.Http;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Support.Measuring;

namespace SuperOffice.Chat.Client.Tests.Speed;

/// <summary>
/// Responses whose bytes are on the large object heap: beside the value itself there is one pooled array, of the bytes as
/// they came, and no copy of either.
/// </summary>
[Collection(nameof(AllocationTests))]
public sealed class LargeResponseTests
{
    private const int Letters = 8 * 1024 * 1024;
    private const int Rows = 20_000;
    private const int Rounds = 15;

    /// <summary>The allowance for a call and other work of the process: well below a copy, which takes megabytes.</summary>
    private const long Allowance = 256 * 1024;

    /// <summary>Arrays of the pool have a power of two bytes: for eight megabytes and two quotes this much.</summary>
    private const long PooledArray = 16 * 1024 * 1024;

    [Theory]
    [InlineData('a')]
    [InlineData('å')]
    public async Task A_transcript_of_eight_megabytes_is_one_text_and_one_pooled_array(char letter)
    {
        int letters = Letters / Encoding.UTF8.GetByteCount([letter]);
        using LoopbackServer server = new([(byte)'"', .. Encoding.UTF8.GetBytes(new string(letter, letters)), (byte)'"']);
        using ChatAgentClient client = ClientOf(server);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        string transcript = await client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken);
        long first = GC.GetTotalAllocatedBytes(precise: true) - before;
        long later = await LeastAsync(() => client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(letters, transcript.Length);
        long text = (2L * letters) + 22;
        Assert.InRange(first, text, text + PooledArray + (4 * Allowance));
        Assert.InRange(later, text, text + Allowance);
    }

    [Fact]
    public async Task An_escaped_transcript_of_eight_megabytes_is_one_text_too()
    {
        byte[] body = [(byte)'"', .. Enumerable.Repeat("\\n"u8.ToArray(), Letters / 2).SelectMany(static pair => pair), (byte)'"'];
        using LoopbackServer server = new(body);
        using ChatAgentClient client = ClientOf(server);

        long bytes = await LeastAsync(() => client.GetChatTranscriptAsync(1, cancellationToken: TestContext.Current.CancellationToken));

        Assert.InRange(bytes, Letters, Letters + Allowance);
    }

    [Fact]
    public void The_time_of_an_update_grows_linearly_with_the_number_of_unknown_members()
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"ChatSessionId":1,{{string.Join(',', Enumerable.Range(0, 4000).Select(static number => $"\"x{number:0000}\":1"))}}}""");
        ChatSessionEntity entity = JsonSerializer.Deserialize<ChatSessionEntity>(json, ChatJson.Options)!;
        EntitySnapshot<ChatSessionEntity> original = new(entity, json);

        long before = GC.GetAllocatedBytesForCurrentThread();
        using JsonBody? merged = EntityMerge.Merge(original, entity with { TopicId = 5 });
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotNull(merged);
        Assert.InRange(bytes, 0, (200L * json.Length) + Allowance);
    }

    [Fact]
    public async Task A_list_of_twenty_thousand_rows_takes_no_longer_than_parsing_its_bytes()
    {
        byte[] body = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(1, Rows).Select(Row))}]");
        using LoopbackServer server = new(body);
        using ChatAgentClient client = ClientOf(server);
        JsonTypeInfo<IReadOnlyList<ChatMessage>> type =
            (JsonTypeInfo<IReadOnlyList<ChatMessage>>)ChatJson.Options.GetTypeInfo(typeof(IReadOnlyList<ChatMessage>));

        long parsing = await LeastAsync(() => Task.FromResult(JsonSerializer.Deserialize(body, type)));
        long reading = await LeastAsync(() => client.GetChatMessagesAsync(1, cancellationToken: TestContext.Current.CancellationToken));
        IReadOnlyList<ChatMessage> messages = await client.GetChatMessagesAsync(1, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((Rows, Rows), (messages.Count, messages[^1].ChatMessageId));
        Assert.InRange(reading, 0, parsing + Allowance);
    }

    private static string Row(int number) =>
        $$"""{"ChatMessageId":{{number}},"Type":"Customer","Message":"Message {{number}}, as long as people write them.","Author":"Cary"}""";

    private static ChatAgentClient ClientOf(LoopbackServer server) => ChatAgentClient.Create(new ChatClientOptions
    {
        BaseAddress = new Uri(server.Address, "/Cust1"),
        Credential = ChatCredential.Bearer("8A:Cust1.token"),
    });

    // The smallest of several: whatever else the process does can only add.
    private static async Task<long> LeastAsync<T>(Func<Task<T>> action)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await action();
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }
}
