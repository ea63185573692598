using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct BooleanCodec : ICodec<bool>
{
    public bool Read(ref Utf8JsonReader reader, Instants instants) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw JsonTokens.Unexpected(reader.TokenType, "a Boolean"),
    };

    public void Write(Utf8JsonWriter writer, bool value, JsonPurpose purpose) => writer.WriteBooleanValue(value);

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, bool value) => writer.WriteBoolean(name, value);
}
