using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct BooleanCodec : ICodec<bool>
{
    public static bool Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        reader.TokenType != JsonTokenType.Null && reader.GetBoolean();

    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
