using System.Text;
using System.Text.Json;
using SuperOffice.Chat.Client.Models;
using SuperOffice.Chat.Client.Serialization;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

/// <summary>Bodies that are truncated, invalid or deep.</summary>
public sealed class CodecBytesTests
{
    private static readonly ICodecPair Session = CodecPairs.Of(typeof(ChatSessionEntity));

    public static TheoryData<string> Definitions => WireSchema.Names;

    [Fact]
    public void No_map_and_no_list_are_null()
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter writer = new(written))
        {
            writer.WriteStartArray();
            default(MapCodec<string?, TextCodec>).Write(writer, null, JsonPurpose.Request);
            default(ListCodec<string?, TextCodec>).Write(writer, null, JsonPurpose.Request);
            writer.WriteEndArray();
        }

        Assert.Equal("[null,null]", Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public void The_documented_bodies_are_read_like_the_oracle()
    {
        Session.AssertReadAlike(DocumentedJson.Request);
        Session.AssertReadAlike(DocumentedJson.Response);
    }

    [Fact]
    public void The_documented_response_truncated_at_any_byte_is_refused_by_both()
    {
        byte[] whole = Encoding.UTF8.GetBytes(DocumentedJson.Response.TrimEnd());

        Assert.All(Enumerable.Range(0, whole.Length), length =>
        {
            byte[] cut = whole.AsSpan(0, length).ToArray();
            Assert.Equal(CodecPairs.Unfit, Session.ByCodec(cut));
            Assert.Equal(CodecPairs.Unfit, Session.BySerializer(cut));
        });
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void The_codec_and_the_serializer_agree_on_malformed_bytes(string definition)
    {
        ICodecPair pair = CodecPairs.Of(definition);
        byte[] whole = Encoding.UTF8.GetBytes(WireSample.Of(definition).ToJsonString());
        int step = 1 + (whole.Length / 100);
        for (int position = 0; position < whole.Length; position += step)
        {
            foreach (byte other in "\"\\{],: 0-e/\0"u8.ToArray().Append((byte)0xc3).Append((byte)0xff))
            {
                byte[] broken = [.. whole];
                broken[position] = other;
                string actual = pair.ByCodec(broken);
                if (actual != CodecPairs.Unfit)
                {
                    Assert.Equal(pair.BySerializer(broken), actual);
                }
            }
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Values_of_any_depth_are_read_like_the_oracle(int depth)
    {
        string arrays = new string('[', depth) + new string(']', depth);
        string objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

        Session.AssertReadAlike($$"""{"New":{{arrays}}}""");
        Session.AssertReadAlike($"{{\"User\":{{\"New\":{objects}}}}}");
        Session.AssertReadAlike($"{{\"FieldProperties\":{{\"a\":{{\"FieldRight\":{{\"New\":{arrays}}}}}}}}}");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void Nested_lists_of_any_depth_are_read_like_the_oracle(int depth)
    {
        string item = string.Concat(Enumerable.Repeat("{\"ChildItems\":[", depth)) + string.Concat(Enumerable.Repeat("]}", depth));

        CodecPairs.Of(typeof(MDOListItem)).AssertReadAlike(item);
    }
}
