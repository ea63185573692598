using System.Buffers;
using System.Text.Unicode;

namespace System.Text;

/// <summary>Stands in for the structure of .NET Core 3.0 and later.</summary>
internal readonly record struct Rune(int Value)
{
    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed)
    {
        bytesConsumed = source[0] < 0x80 ? 1 : source[0] < 0xE0 ? 2 : source[0] < 0xF0 ? 3 : 4;
        if (bytesConsumed > source.Length || !Utf8.IsValid(source[..bytesConsumed]))
        {
            result = default;
            return OperationStatus.InvalidData;
        }

        result = new(char.ConvertToUtf32(Encoding.UTF8.GetString(source[..bytesConsumed].ToArray()), 0));
        return OperationStatus.Done;
    }
}
