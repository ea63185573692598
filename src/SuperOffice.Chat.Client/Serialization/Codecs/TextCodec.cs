using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct TextCodec : ICodec<string?>
{
    public static string? Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : throw new JsonException();

    public static void Write(Utf8JsonWriter writer, string? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            TextConverter.Write(writer, value);
        }
    }
}
