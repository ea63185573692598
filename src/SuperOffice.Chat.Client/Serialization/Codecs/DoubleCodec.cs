using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct DoubleCodec : ICodec<double>
{
    public static double Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        reader.TokenType == JsonTokenType.Null ? 0 : reader.GetDouble();

    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
