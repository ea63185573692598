using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct DoubleCodec : ICodec<double>
{
    public double Read(ref Utf8JsonReader reader, Instants instants)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return 0;
        }

        JsonTokens.Expect(ref reader, JsonTokenType.Number, "a number");
        return reader.TryGetDouble(out double value) ? value : throw new JsonException("The number is out of the range of a Double.");
    }

    public void Write(Utf8JsonWriter writer, double value, JsonPurpose purpose)
    {
        if (!double.IsFinite(value))
        {
            throw new JsonException("NaN and infinity cannot be written as JSON.");
        }

        JsonNumbers.Write(writer, value);
    }
}
