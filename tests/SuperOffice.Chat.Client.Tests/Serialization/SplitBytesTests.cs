using System.Buffers;
using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Bytes come in pieces, as from a pipe, and a piece may end inside any value.</summary>
public sealed class SplitBytesTests
{
    private const string Document =
        """{"WhenEnded":"2017-12-24T16:48:28.8659328\u002B01:00","Status":"Cl\u006fsed","Flags":1,"User":{"Type":"SomethingNew"},"Sale":{"Amount":1.5},"FieldProperties":{"Name":{"FieldLength":255}}}""";

    [Fact]
    public void A_document_reads_the_same_wherever_it_is_split()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Document);

        Assert.All(Enumerable.Range(1, bytes.Length - 1), position =>
        {
            Piece first = new(bytes.AsMemory(0, position));
            Piece last = first.Append(bytes.AsMemory(position));
            Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

            ChatSessionEntity session = JsonSerializer.Deserialize<ChatSessionEntity>(ref reader, ChatJson.Options)!;

            Assert.Equal(
                new DateTimeOffset(2017, 12, 24, 16, 48, 28, TimeSpan.FromHours(1)).AddTicks(8_659_328), session.WhenEnded);
            Assert.Equal(ChatSessionStatus.Closed, session.Status.Value);
            Assert.Equal(ChatSessionFlags.UserIsTyping, session.Flags.Value);
            Assert.Equal("SomethingNew", session.User!.Type.Text);
            Assert.Equal(1.5, session.Sale!.Amount);
            Assert.Equal(255, session.FieldProperties!["NAME"]!.FieldLength);
        });
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            Piece next = new(memory) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
