using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct Int32Codec : ICodec<int>
{
    public static int Read(ref Utf8JsonReader reader, InstantConverter instants) =>
        reader.TokenType == JsonTokenType.Null ? 0 : reader.GetInt32();

    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
