using System.Text.Json;

namespace SuperOffice.Chat.Client.Serialization;

internal readonly struct InstantCodec : ICodec<DateTimeOffset?>
{
    public static DateTimeOffset? Read(ref Utf8JsonReader reader, Instants instants) =>
        reader.TokenType == JsonTokenType.Null ? null : instants.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonPurpose purpose) => Instants.Write(writer, value);
}
