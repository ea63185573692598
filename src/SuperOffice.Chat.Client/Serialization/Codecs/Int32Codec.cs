using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct Int32Codec : ICodec<int>
{
    public int Read(ref Utf8JsonReader reader, Instants instants)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return 0;
        }

        JsonTokens.Expect(ref reader, JsonTokenType.Number, "an integer");
        return reader.TryGetInt32(out int value) ? value : ReadWithFraction(ref reader);
    }

    public void Write(Utf8JsonWriter writer, int value, JsonPurpose purpose) => writer.WriteNumberValue(value);

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);

    // 1.0 and 1e0 are integers too.
    private static int ReadWithFraction(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out decimal number) && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new JsonException("The number is not an integer, or is out of the range of an Int32.");
}
