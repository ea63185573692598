using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Names and values that lie in several buffers, as ASP.NET Core hands them over.</summary>
[Properties(Arbitrary = [typeof(AnyWireArbitraries)])]
public sealed class PiecesTests
{
    public static TheoryData<string> Definitions => WireSchema.Names;

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task Every_record_is_read_whatever_the_length_of_the_pieces(string definition)
    {
        Type type = WireSchema.RecordOf(definition);
        byte[] json = Encoding.UTF8.GetBytes($"[{WireSample.Of(definition)},{{\"Novelty\":[1,\"æ\"]}}]");
        string expected = RecordDump.Of(JsonSerializer.Deserialize(json, type.MakeArrayType()));
        foreach (int length in new[] { 1, 2, 3, 7, 61, json.Length })
        {
            PipeReader pipe = PipeReader.Create(InPieces(json, length));
            Assert.Equal(expected, RecordDump.Of(await JsonSerializer.DeserializeAsync(pipe, type.MakeArrayType(), cancellationToken: TestContext.Current.CancellationToken)));
        }
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task A_value_that_does_not_fit_is_reported_with_its_path(string definition)
    {
        (string member, string kind) = WireSchema.Definitions[definition].First();
        byte[] json = Encoding.UTF8.GetBytes($$"""{"Novelty":{"a":[1,2]},"{{member}}":{{(kind == "bool" ? "1" : "true")}}}""");
        foreach (int length in new[] { 1, 7, json.Length })
        {
            JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync(
                PipeReader.Create(InPieces(json, length)), WireSchema.RecordOf(definition), cancellationToken: TestContext.Current.CancellationToken));

            Assert.Equal($"$.{member}", exception.Path);
        }
    }

    [Property]
    public void Any_session_is_read(SessionDocument document, byte length)
    {
        byte[] json = Encoding.UTF8.GetBytes(document.Text);
        Utf8JsonReader reader = new(InPieces(json, 1 + length));

        Assert.Equal(RecordDump.Of(JsonSerializer.Deserialize<ChatSessionEntity>(json)), RecordDump.Of(JsonSerializer.Deserialize<ChatSessionEntity>(ref reader)));
    }

    private static ReadOnlySequence<byte> InPieces(byte[] bytes, int length)
    {
        BufferPiece first = new(bytes.AsMemory(0, Math.Min(length, bytes.Length)), 0);
        BufferPiece last = first;
        for (int start = length; start < bytes.Length; start += length)
        {
            last = last.Append(bytes.AsMemory(start, Math.Min(length, bytes.Length - start)));
        }

        return new(first, 0, last, last.Memory.Length);
    }
}
