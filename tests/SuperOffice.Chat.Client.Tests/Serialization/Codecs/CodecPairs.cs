using System.Text;
using SuperOffice.Chat.Client.Tests.Wire;

namespace SuperOffice.Chat.Client.Tests.Serialization;

internal static class CodecPairs
{
    /// <summary>The common result for JSON that cannot be read, and for a record that cannot be written.</summary>
    public const string Unfit = "does not fit";

    public static ICodecPair Of(Type record) => (ICodecPair)Activator.CreateInstance(typeof(CodecPair<>).MakeGenericType(record))!;

    public static ICodecPair Of(string definition) => Of(WireSchema.RecordOf(definition));

    /// <summary>Asserts that both read the same, or both refuse.</summary>
    public static void AssertReadAlike(this ICodecPair pair, string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        string expected = pair.BySerializer(bytes);
        string actual = pair.ByCodec(bytes);
        Assert.True(expected == actual, $"{json}\nis to the serializer: {expected}\nand to the codec:     {actual}");
    }

    /// <summary>Asserts that both write the same bytes, or both refuse.</summary>
    public static void AssertWrittenAlike(this ICodecPair pair, object record) =>
        Assert.Equal(pair.WrittenBySerializer(record), pair.WrittenByCodec(record));
}
